-- Accounts of staff, the dated posts they act in, and every step done to either.
create table account (
    id uuid not null,
    login text not null,
    name text not null,
    secret text not null,
    secret_version int not null,
    must_change boolean not null,
    active boolean not null,
    created_at timestamptz not null,
    constraint account_pk primary key (id),
    constraint account_login_uq unique (login)
);

-- Serves the list of people, newest first, page by page; its filter by a part of a name reads on in this order.
create index account_created_idx on account (created_at desc, id desc);

-- to_day is the last day, as promised; ended_at is set when an administrator ends the term at once.
create table post (
    id uuid not null,
    account uuid not null,
    role text not null,
    scope_kind text not null,
    scope_code text not null,
    title_zh text not null,
    title_en text,
    from_day date not null,
    to_day date,
    ended_at timestamptz,
    constraint post_pk primary key (id),
    constraint post_account_fk foreign key (account) references account (id),
    constraint post_days_chk check (to_day >= from_day)
);

-- Serves every request of staff (which posts does this account hold now) and the person's page.
create index post_account_idx on post (account);

-- Serves "who holds this role for this scope on this day" and the list's filter by role and scope.
create index post_scope_idx on post (role, scope_kind, scope_code, from_day);

-- The content that the ledger's commitments hide: salt and content go when a person's data are erased, the rest stays.
create table account_step (
    id uuid not null,
    account uuid not null,
    post uuid,
    name text not null,
    by_post uuid,
    at timestamptz not null,
    salt text,
    content text,
    constraint account_step_pk primary key (id),
    constraint account_step_account_fk foreign key (account) references account (id),
    constraint account_step_post_fk foreign key (post) references post (id),
    constraint account_step_by_fk foreign key (by_post) references post (id)
);

-- Serves the history on a person's page.
create index account_step_account_idx on account_step (account, at desc, id desc);

-- Serves "who ended this term".
create index account_step_post_idx on account_step (post);
