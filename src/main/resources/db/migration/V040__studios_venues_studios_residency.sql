-- Where one can go and talk, and who is there. Places, organs and members are named by the keys of the council module.
create table venue (
    code text constraint venue_pk primary key,
    tier text not null,
    parent text constraint venue_parent_fk references venue deferrable initially deferred,
    place text not null,
    name_zh text not null,
    name_en text,
    address_zh text not null,
    address_en text,
    hours_zh text not null,
    hours_en text,
    uses text not null,
    ended_on date,
    sort integer not null,
    constraint venue_tier_chk check (tier in ('PRACTICE_CENTER', 'MEMBER_WORKSTATION', 'VILLAGE_STUDIO')),
    constraint venue_parent_chk check ((tier = 'PRACTICE_CENTER') = (parent is null))
);

create table studio (
    code text constraint studio_pk primary key,
    link_kind text not null,
    name_zh text not null,
    name_en text,
    place text not null,
    committee text,
    lead_member uuid not null,
    lead_name text not null,
    lead_sector text not null,
    party_zh text not null,
    party_en text,
    trial_on date,
    plaque_on date,
    room_zh text not null,
    room_en text,
    hours_zh text not null,
    hours_en text,
    venue text constraint studio_venue_fk references venue,
    summary_zh text not null,
    summary_en text,
    ended_on date,
    sort integer not null,
    constraint studio_kind_chk check (
        link_kind in ('INDUSTRY', 'INTEREST', 'LOCALITY', 'PROFESSIONAL_ACADEMIC', 'SECTOR_ATTRIBUTE')),
    constraint studio_plaque_after_trial_chk check (plaque_on >= trial_on)
);

-- The key serves "who leads and guides this studio".
create table leadership_link (
    studio text not null constraint leadership_link_studio_fk references studio,
    kind text not null,
    since date not null,
    until date,
    organ text,
    name_zh text,
    name_en text,
    constraint leadership_link_pk primary key (studio, kind, since),
    constraint leadership_link_kind_chk check (kind in ('LEADS_LOCAL', 'LEADS_CONFERENCE', 'GUIDES')),
    constraint leadership_link_span_chk check (until >= since),
    constraint leadership_link_named_chk check (organ is not null or name_zh is not null)
);

-- The key serves "the members in residence here"; the index "the studios of this member".
create table residency (
    studio text not null constraint residency_studio_fk references studio,
    member uuid not null,
    since date not null,
    until date,
    constraint residency_pk primary key (studio, member, since),
    constraint residency_span_chk check (until >= since)
);

create index residency_member_ix on residency (member);

-- What was done to these lists: the content that each leaf of the ledger commits to.
create table studios_change (
    id uuid constraint studios_change_pk primary key,
    at timestamptz not null,
    name text not null,
    actor text not null,
    actor_name text not null,
    salt text not null,
    content text not null
);
