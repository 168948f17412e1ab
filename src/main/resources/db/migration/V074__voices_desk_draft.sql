-- What a colleague has typed at a desk and not sent yet: sealed, for nobody else, gone when it is sent or after a month.
create table desk_draft (
    account uuid not null,
    about text not null,
    act text not null,
    sealed bytea not null,
    saved_at timestamptz not null,
    primary key (account, about, act)
);

-- Serves the sweep, and the removal of what was typed about a matter.
create index desk_draft_saved_idx on desk_draft (saved_at);
create index desk_draft_about_idx on desk_draft (about);
