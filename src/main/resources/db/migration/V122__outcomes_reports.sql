-- An opinion report as it is now; how it came here is in report_step.
create table report (
    id uuid primary key,
    version int not null,
    year int not null,
    serial bigint not null,
    begun_at timestamptz not null,
    title text not null,
    phase text not null,
    account uuid,
    body text,
    master uuid references report,
    step_due timestamptz,
    text text not null,
    author text not null,
    heard text not null,
    step text,
    state text not null,
    constraint report_number_uk unique (year, serial),
    constraint report_author_chk check ((account is null) <> (body is null)),
    constraint report_master_chk check ((phase = 'COMBINED') = (master is not null))
);

-- Serves the desks, newest first.
create index report_begun_ix on report (begun_at desc, id desc);
-- Serves an author's own list.
create index report_account_ix on report (account, begun_at desc, id desc) where account is not null;
create index report_body_ix on report (body, begun_at desc, id desc) where body is not null;
-- Serves the clock.
create index report_due_ix on report (step_due) where step_due is not null;
-- Serves those who are told together.
create index report_master_ix on report (master) where master is not null;

create table report_number (
    year int primary key,
    last bigint not null
);

-- Everything that ever happened to a report, in order.
create table report_step (
    id uuid primary key,
    report uuid not null constraint report_step_fk references report (id),
    at timestamptz not null,
    actor text not null,
    name text not null,
    phase text not null,
    content text,
    salt text
);

create index report_step_report_ix on report_step (report, at, id);

-- Which voices a report began with; nobody's name or words are in it.
create table report_voice (
    report uuid not null constraint report_voice_fk references report (id),
    voice uuid not null,
    constraint report_voice_pk primary key (report, voice)
);

-- Serves the way from a voice to its reports.
create index report_voice_ix on report_voice (voice);
