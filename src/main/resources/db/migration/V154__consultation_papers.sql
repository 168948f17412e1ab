-- Papers of a consultation with their files; what was laid open once stays, a better one is another version.
create table consultation_paper (
    id uuid constraint consultation_paper_pk primary key,
    consultation uuid not null constraint consultation_paper_consultation_fk references consultation,
    title text not null,
    version int not null,
    kind text not null,
    name text not null,
    bytes int not null,
    pages int not null,
    words text not null,
    hash text not null,
    at timestamptz not null,
    by_name text not null,
    content bytea not null,
    constraint consultation_paper_version_uk unique (consultation, title, version),
    constraint consultation_paper_bytes_chk check (bytes between 1 and 10485760)
);
