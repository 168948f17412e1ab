-- What posts and followers should hear; an address never stands here.
create table notice (
    id uuid primary key,
    role text,
    scope_kind text,
    scope_code text,
    kind text not null,
    source uuid not null,
    key text not null,
    args_zh text[] not null,
    args_en text[] not null,
    href text not null,
    at timestamptz not null,
    constraint notice_holders_whole_chk check ((role is null) = (scope_kind is null) and (role is null) = (scope_code is null))
);

-- The inbox of a post: newest first.
create index notice_holders_idx on notice (role, scope_kind, scope_code, at desc, id desc) where role is not null;

-- What a follower of a matter has to hear.
create index notice_followers_idx on notice (source, at) where role is null;

-- Up to when someone has looked into the inbox of a post.
create table inbox_seen (
    account uuid not null,
    post uuid not null,
    seen_at timestamptz not null,
    primary key (account, post)
);
