-- What people speak about: areas (no parent) and their topics; a topic out of use stays, because old matters carry it.
create table topic (
    code text primary key,
    parent text constraint topic_parent_fk references topic (code),
    name_zh text not null,
    name_en text,
    active boolean not null,
    position int not null,
    constraint topic_not_its_own_area_chk check (parent is distinct from code)
);

-- One version of one owner's list. Versions follow each other: effective_to is the first day of the next one.
-- The unique key also finds the last version of an owner.
create table duty_list (
    id uuid primary key,
    owner text not null,
    town boolean not null,
    version int not null,
    effective_from date not null,
    effective_to date,
    source text not null,
    imported_at timestamptz not null,
    imported_by text not null,
    constraint duty_list_version_uk unique (owner, version),
    constraint duty_list_version_chk check (version > 0),
    constraint duty_list_span_chk check (effective_to > effective_from)
);

-- The primary key also reads the items of one list; all lists are read at once into memory, so topics need no index.
create table duty_item (
    list uuid not null constraint duty_item_list_fk references duty_list (id),
    clause text not null,
    position int not null,
    kind text not null,
    title_zh text not null,
    title_en text,
    topics text[] not null,
    working_days int not null,
    lead text,
    place text,
    constraint duty_item_pk primary key (list, clause),
    constraint duty_item_kind_chk check (kind in ('BASIC', 'SUPPORTING', 'TAKEN_BACK')),
    constraint duty_item_lead_chk check (kind = 'BASIC' or lead is not null),
    constraint duty_item_days_chk check (working_days between 1 and 60)
);
