-- When like voices were last looked for, and over what: one row. Whoever looks holds the lease until it ends or is done.
create table problem_look (
    id int primary key,
    until timestamptz not null,
    over text not null,
    constraint problem_look_one_chk check (id = 1)
);

insert into problem_look (id, until, over)
values (1, '2000-01-01T00:00:00Z', '');

-- Serves the question whether the same was dismissed before.
create index problem_voice_gone_ix on problem_voice (voice) where left_why = 'dismiss';
