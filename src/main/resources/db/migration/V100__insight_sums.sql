-- Voices that something was done with and that are to be counted anew; each mark is written with the act itself.
create table insight_mark (
    id bigint generated always as identity primary key,
    voice uuid not null
);

-- What each voice has added to the sums, so that it can be taken out of them again.
create table insight_voice (
    voice uuid primary key,
    facts text[] not null
);

-- Counts by day and by month, in as many dimensions as their measure knows; a dimension it does not know is empty.
create table insight_sum (
    measure text not null,
    span text not null,
    day date not null,
    town text not null,
    area text not null,
    unit text not null,
    stage text not null,
    step int not null,
    n int not null,
    constraint insight_sum_pk primary key (measure, span, day, town, area, unit, stage, step),
    constraint insight_sum_span_chk check (span in ('DAY', 'MONTH'))
);

-- What fell to nothing is cleared away after each pass.
create index insight_sum_nothing_idx on insight_sum (measure) where n = 0;

-- When the sums were last built from the ground up; no row means that they have not been yet.
create table insight_built (
    at timestamptz not null
);
