-- Things whose text may have changed; each mark is written with the act itself and goes only when it was done itself.
create table likeness_mark (
    id bigint generated always as identity primary key,
    kind text not null,
    source uuid not null
);

-- What each text means, and where it belongs: never a word of it. What is gone leaves its place in the order and nothing else.
create table likeness_text (
    source uuid primary key,
    kind text not null,
    seq bigint not null,
    model text,
    own_hash text,
    own bytea,
    open_hash text,
    open bytea,
    constraint likeness_text_seq_uq unique (seq)
);

-- Given out by one process at a time, so that whoever follows the order misses nothing.
create sequence likeness_seq;

-- When all texts were first marked; no row means that they have not been yet.
create table likeness_begun (
    at timestamptz not null
);
