-- A matter raised by a person: what it is now. How it came here is in voice_step.
create table voice (
    id uuid primary key,
    version int not null,
    year int not null,
    serial bigint not null,
    kind text not null,
    place text not null,
    landmark text not null,
    topic text,
    asks text[] not null,
    wish text not null,
    title text not null,
    body text not null,
    solution text not null,
    pressing boolean not null,
    channel text not null,
    receiver_kind text not null,
    receiver_code text not null,
    received_at timestamptz not null,
    entered_by text,
    contact uuid,
    hide_name boolean not null,
    publish boolean not null,
    phase text not null,
    state text not null,
    unit text,
    clause text,
    helpers text[] not null,
    officer text not null,
    step_since timestamptz,
    step_due timestamptz,
    step_days int,
    answer_since timestamptz,
    answer_due timestamptz,
    answer_days int,
    extended boolean not null,
    returned boolean not null,
    reworks int not null,
    master uuid references voice,
    publication text not null,
    public_title text,
    public_text text,
    public_answer text,
    withheld_reason text,
    submission_key text,
    code_hash text,
    urged int not null default 0,
    urged_at timestamptz,
    escalated_at timestamptz,
    erased_at timestamptz,
    constraint voice_number_uq unique (year, serial),
    constraint voice_submission_uq unique (submission_key),
    constraint voice_step_clock_chk check ((step_since is null) = (step_due is null)),
    constraint voice_answer_clock_chk check ((answer_since is null) = (answer_due is null)),
    constraint voice_linked_chk check (phase <> 'LINKED' or master is not null)
);

-- Desks read one phase, what is due first on top.
create index voice_phase_due_idx on voice (phase, step_due);
-- A unit's inbox, by its promised answers.
create index voice_unit_idx on voice (unit, answer_due) where unit is not null;
-- Staff lists page by arrival, alone or within a town or village.
create index voice_received_idx on voice (received_at desc, id desc);
create index voice_place_idx on voice (place, received_at desc, id desc);
create index voice_topic_idx on voice (topic, received_at desc, id desc);
create index voice_receiver_idx on voice (receiver_kind, receiver_code, received_at desc, id desc);
-- Public lists and "add mine": published voices by place and topic.
create index voice_published_idx on voice (received_at desc, id desc) where publication = 'PUBLISHED';
create index voice_published_place_idx on voice (place, topic, received_at desc, id desc) where publication = 'PUBLISHED';
-- Voices that go along with another.
create index voice_master_idx on voice (master) where master is not null;
-- The sweep looks for clocks that run out.
create index voice_step_due_idx on voice (step_due) where step_due is not null;
create index voice_answer_due_idx on voice (answer_due) where answer_due is not null;

-- Everything that ever happened to a voice, in order; a mistake is mended by a new step, never by a change.
create table voice_step (
    id uuid primary key,
    voice uuid not null references voice,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    account uuid,
    name text not null,
    phase text not null,
    content text,
    salt text
);

create index voice_step_voice_idx on voice_step (voice, at, id);

-- Who said it and how to reach them, encrypted; the only place where an address stands.
create table voice_contact (
    id uuid primary key,
    sealed bytea,
    created_at timestamptz not null
);

-- What the person made of the answer. The handling unit never reads this table.
create table voice_grade (
    voice uuid primary key references voice,
    solved text not null,
    attitude int,
    words text not null,
    at_counter boolean not null,
    confirmed boolean not null,
    at timestamptz not null,
    constraint voice_grade_solved_chk check (solved in ('YES', 'PARTLY', 'NO')),
    constraint voice_grade_attitude_chk check (attitude between 1 and 3)
);

-- When somebody looks again, and what they found.
create table voice_recheck (
    id uuid primary key,
    voice uuid not null references voice,
    why text not null,
    due date not null,
    begun_at timestamptz,
    called_at timestamptz,
    caller uuid,
    truly text,
    words text,
    constraint voice_recheck_why_chk check (why in ('PROMISED', 'SAMPLED', 'COUNTER'))
);

create index voice_recheck_due_idx on voice_recheck (due) where begun_at is null;
create index voice_recheck_voice_idx on voice_recheck (voice, due);

-- People who want to hear how it goes on.
create table voice_follower (
    id uuid primary key,
    voice uuid not null references voice,
    contact uuid,
    code_hash text not null,
    since timestamptz not null
);

create index voice_follower_voice_idx on voice_follower (voice);

-- Wrong codes slow the next try down, by matter and by source.
create table voice_code_try (
    about text primary key,
    misses int not null,
    blocked_until timestamptz not null
);

-- Numbers run per year; a gap is nothing.
do $$
begin
    for year in 2024..2060 loop
        execute format('create sequence voice_number_%s', year);
    end loop;
end
$$;
