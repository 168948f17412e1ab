-- What the machine suggested when somebody decided a topic, beside what was decided.
create table voice_suggestion (
    voice uuid not null references voice,
    at timestamptz not null,
    suggested text,
    confidence double precision not null,
    sure boolean not null,
    decided text not null,
    primary key (voice, at)
);

create index voice_suggestion_at_idx on voice_suggestion (at);

-- Whoever learns from decisions asks each minute whether more came.
create index voice_step_decision_idx on voice_step (id) where name in ('ACCEPT', 'SORT') and actor like 'post:%';
