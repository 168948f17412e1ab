-- What was done in studios: the content that each leaf of the ledger commits to.
create table studio_act (
    id uuid constraint studio_act_pk primary key,
    name text not null,
    subject_kind text not null,
    subject_id uuid not null,
    at timestamptz not null,
    by text not null,
    salt text,
    content text
);

-- The monthly draw of the studios that report; the secret is published with the outcome.
create table hearing_round (
    id uuid constraint hearing_round_pk primary key,
    month date not null,
    cycle integer not null,
    announced_at timestamptz not null,
    draw_at timestamptz not null,
    announcement text not null,
    secret text not null,
    outcome text,
    fallback boolean not null default false,
    drawn_at timestamptz,
    order_drawn text[],
    constraint hearing_round_month_uq unique (month),
    constraint hearing_round_first_chk check (extract(day from month) = 1),
    constraint hearing_round_drawn_chk check ((outcome is null) = (drawn_at is null) and (outcome is null) = (order_drawn is null))
);

-- One studio's hearing in a round; the key of (round, studio) serves its page.
create table hearing_slot (
    id uuid constraint hearing_slot_pk primary key,
    round uuid not null constraint hearing_slot_round_fk references hearing_round,
    studio text not null constraint hearing_slot_studio_fk references studio,
    place integer not null,
    version integer not null,
    step text not null,
    state text not null,
    day date not null,
    due_at timestamptz,
    late_told boolean not null default false,
    constraint hearing_slot_studio_uq unique (round, studio)
);

-- Serves "the hearings of this studio, newest first" and the report's period.
create index hearing_slot_studio_ix on hearing_slot (studio, day desc);
-- Serves the clock: decisions whose answer is late and nobody was told.
create index hearing_slot_due_ix on hearing_slot (due_at) where due_at is not null and not late_told;
