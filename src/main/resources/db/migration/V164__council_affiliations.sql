-- The towns that a regional group is for, by their codes; read whole with the organs.
alter table organ add column area text not null default '';

-- Which organisations a member heads or works for, as the member says. The
-- unique key serves "of this member" and "of these members", and lets a form that is sent twice say it once.
create table affiliation (
    id uuid constraint affiliation_pk primary key,
    member uuid not null constraint affiliation_member_fk references member,
    organisation text not null,
    role text not null,
    trade text,
    since date not null,
    until date,
    constraint affiliation_once_uq unique (member, organisation, role, since),
    constraint affiliation_span_chk check (until >= since)
);

-- What members said of theirs: the content that each leaf of the ledger commits to.
create table affiliation_change (
    id uuid constraint affiliation_change_pk primary key,
    affiliation uuid not null constraint affiliation_change_affiliation_fk references affiliation,
    at timestamptz not null,
    salt text not null,
    content text not null
);
