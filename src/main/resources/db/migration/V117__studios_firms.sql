-- Policies that are there for firms; the list is read whole, a district has some dozens.
create table firm_policy (
    id uuid constraint firm_policy_pk primary key,
    version int not null,
    keeper text not null,
    valid_from date not null,
    text text not null
);

-- Firms that studios keep in touch with.
create table firm (
    id uuid constraint firm_pk primary key,
    name text not null constraint firm_name_uk unique,
    trade text not null,
    town text not null,
    wish text not null
);

create table firm_visit (
    id uuid constraint firm_visit_pk primary key,
    version int not null,
    firm uuid not null constraint firm_visit_firm_fk references firm,
    studio text not null constraint firm_visit_studio_fk references studio,
    day date not null,
    purpose text not null,
    joined text[] not null,
    step text not null,
    heard text not null,
    told text not null
);

-- Serves a firm's page and the measure of its visits.
create index firm_visit_firm_ix on firm_visit (firm, day desc);
-- Serves what a member's studios have planned.
create index firm_visit_planned_ix on firm_visit (day) where step = 'PLANNED';

-- What members' firms offer each other and need; it ends by itself, and is not kept.
create table firm_offer (
    id uuid constraint firm_offer_pk primary key,
    member uuid not null,
    kind text not null,
    words text not null,
    interest text not null,
    day date not null
);

create index firm_offer_day_ix on firm_offer (day desc, id desc);
