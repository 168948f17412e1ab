-- The bands of an imported text (engine.topics.duplicates): texts that share one are looked at for being nearly the same.
-- The copy of an earlier text has none, so that a thousand copies cost no more than one.
create table voice_import_text (
    voice uuid primary key references voice,
    bands bigint[] not null
);

create index voice_import_text_bands_idx on voice_import_text using gin (bands);

-- Imported voices that say nearly the same: each is linked to the first one of its group, none is taken away.
create table voice_twin (
    voice uuid primary key references voice,
    first uuid not null references voice,
    likeness real not null,
    constraint voice_twin_first_chk check (voice <> first),
    constraint voice_twin_likeness_chk check (likeness between 0.8 and 1)
);

create index voice_twin_first_idx on voice_twin (first);

-- The rows of an import in order, for its files.
create index voice_import_row_import_idx on voice_import_row (import, line);
