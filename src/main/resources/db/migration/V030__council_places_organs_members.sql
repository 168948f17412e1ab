-- Who exists. Codes are the stable names of a district's places and organs; matters of other modules carry them.
create table place (
    code text constraint place_pk primary key,
    parent text constraint place_parent_fk references place deferrable initially deferred,
    kind text not null,
    name_zh text not null,
    name_en text,
    lat double precision,
    lon double precision,
    ended_on date,
    sort integer not null,
    constraint place_kind_chk check (kind in ('DISTRICT', 'STREET', 'TOWN', 'VILLAGE', 'COMMUNITY')),
    constraint place_centroid_chk check ((lat is null) = (lon is null)),
    constraint place_not_itself_chk check (parent <> code)
);

-- One row per version; the key serves both the version list of one organ and "the latest that has begun".
create table organ (
    code text not null,
    valid_from date not null,
    valid_to date,
    kind text not null,
    name_zh text not null,
    name_en text,
    place text not null constraint organ_place_fk references place,
    sort integer not null,
    constraint organ_pk primary key (code, valid_from),
    constraint organ_valid_chk check (valid_to >= valid_from)
);

create table member (
    id uuid constraint member_pk primary key,
    code text not null constraint member_code_uq unique,
    name text not null,
    occupation text not null,
    strengths text not null
);

-- The key serves "the term of this member on a day"; the list of members pages by member_code_uq.
create table member_term (
    member uuid not null constraint member_term_member_fk references member,
    term_from date not null,
    term_to date,
    sector text not null,
    committee text,
    regional_group text,
    place text,
    constraint member_term_pk primary key (member, term_from),
    constraint member_term_span_chk check (term_to >= term_from)
);

-- Serve the member lists of a sector, a committee and a regional group.
create index member_term_sector_ix on member_term (sector);
create index member_term_committee_ix on member_term (committee);
create index member_term_group_ix on member_term (regional_group);

-- What was done to these lists: the content that each leaf of the ledger commits to.
create table council_change (
    id uuid constraint council_change_pk primary key,
    at timestamptz not null,
    name text not null,
    actor text not null,
    actor_name text not null,
    salt text not null,
    content text not null
);
