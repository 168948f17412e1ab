-- Bodies outside this district with which something is done together; read as a whole into memory, so no index but the key.
create table partner (
    code text constraint partner_pk primary key,
    kind text not null,
    name_zh text not null,
    name_en text,
    about text not null,
    since date not null,
    until date,
    places text[] not null,
    key text not null,
    version int not null
);

-- Everything that was done to the list, in order; read as a whole by verification.
create table partner_step (
    id uuid constraint partner_step_pk primary key,
    partner text not null constraint partner_step_partner_fk references partner,
    at timestamptz not null,
    name text not null,
    actor text not null,
    actor_name text not null,
    salt text,
    content text
);
