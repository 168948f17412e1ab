-- What studios do, when and where; how it went is in its state.
create table activity (
    id uuid constraint activity_pk primary key,
    studio text not null constraint activity_studio_fk references studio,
    version integer not null,
    kind text not null,
    series text not null,
    title text not null,
    about text not null,
    venue text constraint activity_venue_fk references venue,
    room text not null,
    place text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    seats integer,
    step text not null,
    state text not null,
    constraint activity_span_chk check (ends_at > starts_at),
    constraint activity_seats_chk check (seats > 0)
);

-- Serves the calendar of a month and its feeds.
create index activity_starts_ix on activity (starts_at);
-- Serves one studio's calendar, report and quiet months.
create index activity_studio_ix on activity (studio, starts_at);
-- Serves the clash check.
create index activity_venue_ix on activity (venue, starts_at) where step = 'PLANNED';

-- Who means to come; the name only so that the organiser can greet them, removed some weeks after.
create table activity_seat (
    id uuid constraint activity_seat_pk primary key,
    activity uuid not null constraint activity_seat_activity_fk references activity,
    name text not null,
    people integer not null,
    code_hash text not null,
    came boolean,
    constraint activity_seat_people_chk check (people between 1 and 9)
);

create index activity_seat_activity_ix on activity_seat (activity);

-- Members who took part, as the organiser confirmed afterwards; serves "what this member took part in".
create table activity_member (
    activity uuid not null constraint activity_member_activity_fk references activity,
    member uuid not null,
    constraint activity_member_pk primary key (activity, member)
);

create index activity_member_member_ix on activity_member (member);

-- What can be read beforehand and afterwards.
create table activity_material (
    id uuid constraint activity_material_pk primary key,
    activity uuid not null constraint activity_material_activity_fk references activity,
    title text not null,
    link text not null
);

create index activity_material_activity_ix on activity_material (activity);
