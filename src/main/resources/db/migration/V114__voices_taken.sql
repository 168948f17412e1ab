-- At what a voice was taken down on the spot, such as a visit of a studio.
create table voice_taken (
    voice uuid constraint voice_taken_pk primary key constraint voice_taken_voice_fk references voice,
    source_kind text not null,
    source_id uuid not null
);

-- Serves "what was taken down there".
create index voice_taken_source_ix on voice_taken (source_kind, source_id);
