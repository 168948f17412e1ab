-- What studios ask for, and how far each request has come.
create table studio_support (
    id uuid constraint studio_support_pk primary key,
    version integer not null,
    studio text not null constraint studio_support_studio_fk references studio,
    regional_group text,
    unit text not null,
    asked boolean not null,
    kind text not null,
    need text not null,
    why text not null,
    wanted date not null,
    step text not null,
    state text not null,
    due_at timestamptz,
    late_told boolean not null default false,
    constraint studio_support_kind_chk check (kind in ('ROOM', 'PEOPLE', 'MATERIAL', 'COORDINATION'))
);

-- One open request of a kind for each studio.
create unique index studio_support_open_ux on studio_support (studio, kind) where step in ('WITH_GROUP', 'WITH_UNIT');
-- Serve the lists of a studio, of a regional group and of the body asked, the newest first.
create index studio_support_studio_ix on studio_support (studio, id desc);
create index studio_support_group_ix on studio_support (regional_group, id desc) where regional_group is not null;
create index studio_support_unit_ix on studio_support (unit, id desc) where asked;
-- Serves the clock, and how many wait for a desk.
create index studio_support_due_ix on studio_support (due_at) where due_at is not null;

-- The party branch that is set up at a venue, and the one that meets in a studio.
alter table venue
    add column branch_zh text not null default '',
    add column branch_en text;
alter table studio
    add column branch_zh text not null default '',
    add column branch_en text;
