-- Work given to a unit outside its list: by whom and why, shown to the unit that receives it.
create table duty_override (
    id uuid primary key,
    subject_kind text not null,
    subject_id uuid not null,
    number text not null,
    unit text not null,
    topic text,
    why text not null,
    reason text not null,
    at timestamptz not null,
    by text not null,
    by_title_zh text not null,
    by_title_en text
);

-- Serves a unit's page of what it was given outside its list, the newest first.
create index duty_override_unit_ix on duty_override (unit, at desc, id desc);

-- What was done here, with the salt that opens its leaf; content and salt go when the matter is erased.
create table duty_act (
    id uuid primary key,
    name text not null,
    subject_kind text not null,
    subject_id uuid not null,
    at timestamptz not null,
    by text not null,
    salt text,
    content text
);

-- Serves the erasure of all that was said about one dispute.
create index duty_act_subject_ix on duty_act (subject_kind, subject_id);
