-- One leaf of the ledger for each chunk of imported voices: its steps and their commitments, never their words.
create table voice_import_leaf (
    id uuid primary key,
    salt text not null,
    content text not null
);
