-- Whether a unit may hand a matter back, and whose it is instead. One dispute per matter: there is no second return.
create table duty_dispute (
    id uuid primary key,
    subject_kind text not null,
    subject_id uuid not null,
    number text not null,
    topic text,
    place text,
    unit text not null,
    whose text not null,
    reason text not null,
    clause text,
    raised_at timestamptz not null,
    raised_by text not null,
    due_at timestamptz not null,
    working_days int not null,
    step text not null,
    withdrawn_at timestamptz,
    constraint duty_dispute_once_uk unique (subject_kind, subject_id),
    constraint duty_dispute_step_chk check (step in ('RAISED', 'EVIDENCE', 'RULED', 'WITHDRAWN')),
    constraint duty_dispute_whose_chk check (whose <> unit),
    constraint duty_dispute_withdrawn_chk check ((step = 'WITHDRAWN') = (withdrawn_at is not null))
);

-- Serves the supervision office's list of open disputes, the most urgent first.
create index duty_dispute_open_ix on duty_dispute (due_at, id) where step in ('RAISED', 'EVIDENCE');

create table duty_evidence (
    id uuid primary key,
    dispute uuid not null constraint duty_evidence_dispute_fk references duty_dispute (id),
    unit text not null,
    words text not null,
    at timestamptz not null,
    by text not null
);

-- Serves the evidence of one dispute, in the order it came.
create index duty_evidence_dispute_ix on duty_evidence (dispute, at, id);

-- The last ruling number given in each year.
create table duty_ruling_count (
    year int primary key,
    last int not null
);

-- What the supervision office decided; text is public, dissent is for those who were there.
create table duty_ruling (
    number text primary key,
    dispute uuid not null constraint duty_ruling_dispute_fk references duty_dispute (id),
    unit text not null,
    clause text not null,
    title_zh text not null,
    title_en text,
    working_days int not null,
    text text not null,
    dissent text,
    ruled_at timestamptz not null,
    ruled_by text not null,
    constraint duty_ruling_once_uk unique (dispute)
);

-- A ruling that holds for all like matters: everywhere, or within one place. Read at once into memory with the lists.
create table duty_precedent (
    number text primary key constraint duty_precedent_ruling_fk references duty_ruling (number),
    topic text not null,
    place text,
    since date not null,
    ended date,
    ended_reason text,
    ended_by text,
    constraint duty_precedent_ended_chk check ((ended is null) = (ended_reason is null))
);
