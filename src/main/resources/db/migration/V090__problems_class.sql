-- A class of like voices: what it is now. How it came here is in problem_step.
create table problem_class (
    id uuid primary key,
    version int not null,
    year int not null,
    serial int not null,
    title text not null,
    topic text,
    phase text not null,
    words text not null,
    since timestamptz not null,
    actor text not null,
    actor_name text not null,
    account uuid,
    merged_into uuid constraint problem_class_into_fk references problem_class (id),
    cause text,
    remedy_round int,
    remedy text,
    remedy_unit text,
    remedy_due date,
    remedy_done text,
    step_since timestamptz,
    step_due timestamptz,
    step_days int,
    constraint problem_class_number_uk unique (year, serial),
    constraint problem_class_merged_chk check ((phase = 'MERGED') = (merged_into is not null)),
    constraint problem_class_remedy_chk check ((remedy is null) = (remedy_unit is null) and (remedy is null) = (remedy_due is null)),
    constraint problem_class_step_chk check ((step_since is null) = (step_due is null))
);

-- Serves the board and the public list: classes of some phases, the latest change first.
create index problem_class_phase_ix on problem_class (phase, since desc, id desc);
-- Serves a unit's own classes.
create index problem_class_unit_ix on problem_class (remedy_unit, since desc, id desc) where remedy_unit is not null;

-- The last class number given in each year.
create table problem_number (
    year int primary key,
    last int not null
);

-- Which voices are, or were, of a class. Who said them is kept as a running number within the class, so that a person
-- counts once and still counts when they had their words removed; nothing here leads back to them.
create table problem_voice (
    class uuid not null constraint problem_voice_class_fk references problem_class (id),
    voice uuid not null,
    person int not null,
    place text not null,
    topic text,
    said_at timestamptz not null,
    joined_at timestamptz not null,
    left_at timestamptz,
    left_why text,
    constraint problem_voice_pk primary key (class, voice),
    constraint problem_voice_left_chk check ((left_at is null) = (left_why is null))
);

-- A voice is of one class at a time; serves the link from a voice to its class.
create unique index problem_voice_once_uk on problem_voice (voice) where left_at is null;
-- Serves the trend of a class by weeks.
create index problem_voice_said_ix on problem_voice (class, said_at) where left_at is null;

-- What was found out about each voice of a class, once for every remedy that was tried.
create table problem_finding (
    id uuid primary key,
    class uuid not null constraint problem_finding_class_fk references problem_class (id),
    voice uuid not null,
    round int not null,
    truly text not null,
    words text,
    at timestamptz not null,
    by text not null,
    by_name text not null,
    constraint problem_finding_once_uk unique (class, voice, round),
    constraint problem_finding_truly_chk check (truly in ('TRUE', 'FALSE', 'UNREACHABLE'))
);

-- Everything that was ever done to a class; content and salt go when the voice it is about is removed.
create table problem_step (
    id uuid primary key,
    class uuid not null constraint problem_step_class_fk references problem_class (id),
    voice uuid,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    name text not null,
    salt text,
    content text
);

create index problem_step_class_ix on problem_step (class, at, id);
create index problem_step_voice_ix on problem_step (voice) where voice is not null;
