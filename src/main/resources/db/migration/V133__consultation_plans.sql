-- The consultation plan of a year as it is now.
create table consultation_plan (
    year int constraint consultation_plan_pk primary key,
    version int not null,
    phase text not null,
    since timestamptz not null,
    words text not null,
    items text not null
);

-- Everything that was done to a plan, in order.
create table consultation_plan_step (
    id uuid constraint consultation_plan_step_pk primary key,
    year int not null constraint consultation_plan_step_fk references consultation_plan,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    name text not null,
    phase text not null,
    salt text,
    content text
);

create index consultation_plan_step_ix on consultation_plan_step (year, at, id);
