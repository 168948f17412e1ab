-- A file of voices on its way in: what it is, how it is read, and how far it has come.
create table voice_import (
    id uuid primary key,
    file_name text not null,
    bytes bigint not null,
    sha256 text not null,
    header text[] not null,
    header_key text not null,
    header_line int not null,
    sample text not null,
    total int not null,
    mapping text,
    status text not null,
    position int not null,
    imported int not null,
    already int not null,
    rejected int not null,
    trouble text,
    account uuid,
    actor_name text not null,
    post uuid,
    role text,
    scope_kind text,
    scope_code text,
    created_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    constraint voice_import_status_chk
        check (status in ('UPLOADED', 'WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint voice_import_mapping_chk check (status in ('UPLOADED', 'CANCELLED') or mapping is not null)
);

-- The list of imports, newest first.
create index voice_import_created_idx on voice_import (created_at desc, id desc);

-- The file as it was sent, in pieces.
create table voice_import_piece (
    import uuid not null references voice_import,
    serial int not null,
    content bytea not null,
    primary key (import, serial)
);

-- Which row of which layout has become which voice: the same row never comes in twice.
create table voice_import_row (
    source text not null,
    identity text not null,
    content text not null,
    import uuid not null references voice_import,
    line int not null,
    voice uuid not null references voice,
    constraint voice_import_row_pk primary key (source, identity)
);

-- The same number with the same words in a file of another layout is the same row.
create index voice_import_row_content_idx on voice_import_row (identity, content);

-- Rows that could not be taken, with the reason as a message and the cells as they stood.
create table voice_import_rejected (
    import uuid not null references voice_import,
    line int not null,
    reason text not null,
    args text[] not null,
    cells text[] not null,
    primary key (import, line)
);

-- How columns were mapped the last time a file had this header.
create table voice_import_layout (
    header_key text primary key,
    mapping text not null,
    at timestamptz not null
);
