-- Which voices a proposal began with.
create table proposal_voice (
    proposal uuid not null constraint proposal_voice_fk references proposal (id),
    voice uuid not null,
    constraint proposal_voice_pk primary key (proposal, voice)
);

-- Serves the proposals beside a voice.
create index proposal_voice_ix on proposal_voice (voice);
