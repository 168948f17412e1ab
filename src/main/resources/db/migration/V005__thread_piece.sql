-- One piece of a matter's life; written with the act that makes it, never changed.
create table piece (
    id uuid primary key,
    kind text not null,
    source uuid not null,
    at timestamptz not null,
    key text not null,
    args_zh text[] not null,
    args_en text[] not null,
    holder_zh text,
    holder_en text,
    audience text not null,
    constraint piece_audience_chk check (audience in ('PUBLIC', 'PARTIES', 'STAFF'))
);

-- A matter's page reads its whole thread in order.
create index piece_source_idx on piece (source, at, id);
