-- Of guidance a desk sees only what nobody has in hand; after that only the colleague who has it sees anything.
alter table voice add column keeper uuid;

update voice
set keeper = (
        select account
        from voice_step
        where voice_step.voice = voice.id
          and name in ('ACCEPT', 'BEGIN')
        order by at desc
        limit 1),
    publication = 'NOT_WISHED',
    public_title = null,
    public_text = null,
    public_answer = null
where kind = 'GUIDANCE';

-- The clock looks whether those who have guidance in hand still hold a post.
create index voice_keeper_idx on voice (keeper) where kind = 'GUIDANCE' and keeper is not null;

-- An answer can be replaced for three working days; a voice can be reopened for 180 days by the calendar, 24 hours each.
insert into deadline_policy (subject, effective_from, working_days, hours, source) values
    ('REPLACE', '2000-01-01', 3, null, 'default');

update deadline_policy
set working_days = null,
    hours = 4320
where subject = 'REOPEN'
  and effective_from = '2000-01-01'
  and source = 'default';

-- Whoever waits for the end of a public matter waits once with each number, and is told once.
alter table voice_follower
    drop column code_hash,
    add column phone_key text not null default '',
    add column told_at timestamptz,
    add column reached boolean;

update voice_follower set phone_key = id::text;

create unique index voice_follower_open_uq on voice_follower (voice, phone_key) where told_at is null;
