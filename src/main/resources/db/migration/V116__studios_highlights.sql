-- One or two things a year by which a committee wants to be known; the index serves the list of a year.
create table highlight_work (
    id uuid constraint highlight_work_pk primary key,
    committee text not null,
    year integer not null,
    title text not null,
    about text not null,
    version integer not null,
    step text not null,
    state text not null
);

create index highlight_work_year_ix on highlight_work (year, committee);
