-- One matter began with another: a consultation with a voice, a proposal with a consultation. Written once, never changed.
create table tie (
    earlier_kind text not null,
    earlier uuid not null,
    later_kind text not null,
    later uuid not null,
    at timestamptz not null,
    primary key (earlier, later)
);

-- What a matter came from.
create index tie_later_idx on tie (later);

-- What was known before this table.
insert into tie (earlier_kind, earlier, later_kind, later, at)
select 'voice', voice, 'consultation', consultation, consultation.since
from consultation_voice
join consultation on consultation.id = consultation_voice.consultation;

insert into tie (earlier_kind, earlier, later_kind, later, at)
select 'voice', voice, 'proposal', proposal, proposal.begun_at
from proposal_voice
join proposal on proposal.id = proposal_voice.proposal;

insert into tie (earlier_kind, earlier, later_kind, later, at)
select 'voice', voice, 'report', report, report.begun_at
from report_voice
join report on report.id = report_voice.report;
