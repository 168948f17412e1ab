-- A proposal as it is now; how it came here is in proposal_step.
create table proposal (
    id uuid primary key,
    version int not null,
    year int not null,
    serial bigint not null,
    title text not null,
    phase text not null,
    filed boolean not null,
    open boolean not null,
    proposer_kind text not null,
    account uuid,
    body text,
    on_paper boolean not null,
    signers uuid[] not null,
    units text[] not null,
    master uuid references proposal,
    step_due timestamptz,
    begun_at timestamptz not null,
    paper text not null,
    proposer text not null,
    signatures text not null,
    handling text not null,
    standing text not null,
    state text not null,
    constraint proposal_number_uk unique (year, serial)
);

-- Serves the desks and the public list, newest first.
create index proposal_begun_ix on proposal (begun_at desc, id desc);
-- Serves the public list.
create index proposal_open_ix on proposal (begun_at desc, id desc) where open;
-- Serves the clock, which looks for what falls due.
create index proposal_due_ix on proposal (step_due) where step_due is not null;
-- Serves the answer that goes to all who went along.
create index proposal_master_ix on proposal (master) where master is not null;

create table proposal_number (
    year int primary key,
    last bigint not null
);

-- Every step ever taken, with the content that the ledger's leaf commits to.
create table proposal_step (
    id uuid primary key,
    proposal uuid not null constraint proposal_step_fk references proposal (id),
    at timestamptz not null,
    actor text not null,
    name text not null,
    phase text not null,
    content text,
    salt text
);

-- Serves the history of one proposal.
create index proposal_step_proposal_ix on proposal_step (proposal, at, id);
