-- Acts write here, in their own transaction: one insert, no read, no lock. Being here is the mark "not yet sealed", so an
-- id that becomes visible late is never passed over. The primary key serves the sealer, which takes the oldest first.
create table ledger_unsealed (
    id uuid constraint ledger_unsealed_pk primary key,
    act text not null,
    subject_kind text not null,
    subject_id uuid not null,
    at timestamptz not null,
    actor text not null,
    commitment text not null constraint ledger_unsealed_commitment_chk check (commitment ~ '^[0-9a-f]{64}$')
);

-- The log itself: only ever appended to, by the sealer alone.
create table ledger_leaf (
    tree_index bigint constraint ledger_leaf_pk primary key,
    id uuid not null,
    act text not null,
    subject_kind text not null,
    subject_id uuid not null,
    at timestamptz not null,
    actor text not null,
    commitment text not null
);

-- Verification finds the leaf of a record by the act's id; not unique, for a doubled id must never stop the sealer.
create index ledger_leaf_id_ix on ledger_leaf (id);

-- A receipt is for the first act of its subject.
create index ledger_leaf_subject_ix on ledger_leaf (subject_id, tree_index);

-- Hashes of complete subtrees in the layout in which they will be served; grown by appending to the bytes. Hashes do not
-- compress, so nothing tries.
create table ledger_tile (
    level int not null,
    position bigint not null,
    hashes bytea not null,
    constraint ledger_tile_pk primary key (level, position)
);
alter table ledger_tile alter column hashes set storage external;

-- Every signed checkpoint, as signed; the primary key serves the newest.
create table ledger_checkpoint (
    size bigint constraint ledger_checkpoint_pk primary key,
    note text not null,
    at timestamptz not null
);
