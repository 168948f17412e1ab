-- A paper, speech, creative work or service as it is now; how it came here is in work_step.
create table work (
    id uuid primary key,
    version int not null,
    year int not null,
    serial bigint not null,
    begun_at timestamptz not null,
    submitted_at timestamptz,
    published_at timestamptz,
    kind text not null,
    title text not null,
    text text not null,
    particulars text not null,
    studio text,
    committee text,
    phase text not null,
    account uuid not null,
    writer text not null,
    author text not null,
    step text,
    state text not null,
    constraint work_number_uk unique (year, serial),
    constraint work_published_chk check ((phase = 'PUBLISHED') = (published_at is not null)),
    constraint work_handed_in_chk check (phase = 'DRAFT' or phase = 'WITHDRAWN' or submitted_at is not null)
);

-- Serves the library, the latest first.
create index work_published_ix on work (published_at desc, id desc) where phase = 'PUBLISHED';
-- Serves the page of a studio.
create index work_studio_ix on work (studio, kind) where studio is not null;
-- Serves the desks, newest first.
create index work_begun_ix on work (begun_at desc, id desc);
create index work_writer_ix on work (writer, begun_at desc, id desc);
-- Serves what waits for an office.
create index work_waiting_ix on work (begun_at desc, id desc) where phase in ('SUBMITTED', 'ACCEPTED', 'CHOSEN');
-- Serves the file of a member.
create index work_account_ix on work (account, begun_at);

create table work_number (
    year int primary key,
    last bigint not null
);

-- Which form became which work: the same form sent twice is one work.
create table work_once (
    account uuid not null,
    once uuid not null,
    work uuid not null,
    constraint work_once_pk primary key (account, once)
);

-- Everything that ever happened to a work, in order.
create table work_step (
    id uuid primary key,
    work uuid not null constraint work_step_fk references work (id),
    at timestamptz not null,
    actor text not null,
    name text not null,
    phase text not null,
    content text,
    salt text
);

create index work_step_work_ix on work_step (work, at, id);

-- What a work came from: a voice, a consultation, an activity or a class of problems.
create table work_source (
    work uuid not null constraint work_source_fk references work (id),
    kind text not null,
    source uuid not null,
    constraint work_source_pk primary key (work, kind, source)
);

-- Serves the way from a matter to what came of it.
create index work_source_ix on work_source (source, kind);
