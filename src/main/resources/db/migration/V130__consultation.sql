-- A consultation: what it is now. How it came here is in consultation_step.
create table consultation (
    id uuid constraint consultation_pk primary key,
    version int not null,
    year int not null,
    serial int not null,
    question text not null,
    affected text not null,
    channel text not null,
    scale text not null,
    host_kind text not null,
    host_code text not null,
    owner text,
    day date,
    ground text not null,
    phase text not null,
    words text not null,
    since timestamptz not null,
    actor text not null,
    actor_name text not null,
    account uuid,
    proposer uuid,
    constraint consultation_number_uk unique (year, serial)
);

-- Serves the board and the public list: consultations of some phases, the latest change first.
create index consultation_phase_ix on consultation (phase, since desc, id desc);
-- Serves the plan of a year.
create index consultation_year_ix on consultation (year, scale, day);

-- The last number given in each year.
create table consultation_number (
    year int constraint consultation_number_pk primary key,
    last int not null
);

-- Which voices a consultation began with; the second key serves the link from a voice to its consultations.
create table consultation_voice (
    consultation uuid not null constraint consultation_voice_fk references consultation (id),
    voice uuid not null,
    constraint consultation_voice_pk primary key (consultation, voice)
);
create index consultation_voice_ix on consultation_voice (voice);

-- Everything that was ever done to a consultation.
create table consultation_step (
    id uuid constraint consultation_step_pk primary key,
    consultation uuid not null constraint consultation_step_fk references consultation (id),
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    name text not null,
    salt text,
    content text
);
create index consultation_step_ix on consultation_step (consultation, at, id);
