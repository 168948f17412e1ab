-- Who wishes to come to a consultation, comes, or writes instead; names are for the host alone.
create table consultation_attendee (
    id uuid constraint consultation_attendee_pk primary key,
    consultation uuid not null constraint consultation_attendee_fk references consultation (id),
    grp int not null,
    code text not null,
    name text not null,
    kind text not null,
    lot int not null,
    words text not null,
    at timestamptz not null,
    constraint consultation_attendee_code_uk unique (consultation, code),
    constraint consultation_attendee_kind_chk check (kind in ('WISHES', 'WRITES', 'LEFT'))
);

-- The draw of one group's seats; the secret is published with the outcome.
create table consultation_draw (
    consultation uuid not null constraint consultation_draw_fk references consultation (id),
    grp int not null,
    announcement text not null,
    secret text not null,
    draw_at timestamptz not null,
    outcome text,
    constraint consultation_draw_pk primary key (consultation, grp)
);
