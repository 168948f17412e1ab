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
