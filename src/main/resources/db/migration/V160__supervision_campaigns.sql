-- Campaigns, programmes and training plans: one name for what is done within some days; how it ended is in its state.
create table campaign (
    id uuid constraint campaign_pk primary key,
    version integer not null,
    kind text not null,
    owner text not null,
    title text not null,
    aim text not null,
    first_day date not null,
    last_day date not null,
    topics text[] not null,
    mark text not null,
    step text not null,
    state text not null,
    account uuid not null,
    once uuid not null,
    constraint campaign_days_chk check (first_day <= last_day),
    constraint campaign_once_uk unique (account, once)
);

-- Serves the public page: what runs, by its last day.
create index campaign_open_ix on campaign (last_day, id) where step = 'OPEN';
-- Serves the public page: what is over, the latest first.
create index campaign_over_ix on campaign (last_day desc, id desc) where step <> 'OPEN';
-- Serves the desk of its owner, and what waits there for a result.
create index campaign_owner_ix on campaign (owner, last_day desc, id desc);

-- What is to be done by which day, for whom; an activity of the joint calendar says by itself when it was held.
create table campaign_line (
    id uuid constraint campaign_line_pk primary key,
    campaign uuid not null constraint campaign_line_campaign_fk references campaign,
    words text not null,
    due date not null,
    layer text,
    activity uuid,
    done text,
    once uuid not null,
    constraint campaign_line_once_uk unique (campaign, once),
    constraint campaign_line_activity_uk unique (campaign, activity)
);

-- Serves the page of an activity, which leads to its campaigns.
create index campaign_line_activity_ix on campaign_line (activity) where activity is not null;

-- What was done, as the ledger commits to it.
create table campaign_act (
    id uuid constraint campaign_act_pk primary key,
    name text not null,
    campaign uuid not null,
    at timestamptz not null,
    by text not null,
    salt text not null,
    content text not null
);

-- The public voices on some topics within some days, listed and counted.
create index voice_published_topic_ix on voice (topic, received_at desc, id desc) where publication = 'PUBLISHED';
