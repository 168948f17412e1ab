-- Failed sign-ins per name (hashed: someone may have typed a password there) and per source address; both are
-- forgotten within a day. The primary key serves the try itself, the index the forgetting.
create table sign_in_wait (
    subject text not null,
    failures int not null,
    last_at timestamptz not null,
    until_at timestamptz not null,
    constraint sign_in_wait_pk primary key (subject)
);

create index sign_in_wait_last_idx on sign_in_wait (last_at);
