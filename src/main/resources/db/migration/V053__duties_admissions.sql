-- What towns ask to be taken into their duty lists, and how far it has come.
create table duty_admission (
    id uuid primary key,
    town text not null,
    title text not null,
    kind text not null,
    topics text[] not null,
    working_days int not null,
    lead text,
    reason text not null,
    asked_at timestamptz not null,
    step text not null,
    constraint duty_admission_step_chk
        check (step in ('REQUESTED', 'JOINT_TALK', 'COUNTY_REVIEW', 'IN_FORCE', 'REFUSED')),
    constraint duty_admission_lead_chk check ((kind = 'SUPPORTING') = (lead is not null))
);

-- Serves the list, and the count of what is open.
create index duty_admission_asked_ix on duty_admission (asked_at desc, id desc);

-- Each stage with who, when and what was said; a stage is only ever added.
create table duty_admission_stage (
    admission uuid not null constraint duty_admission_stage_fk references duty_admission (id),
    position int not null,
    step text not null,
    at timestamptz not null,
    by text not null,
    words text not null,
    clause text,
    effective_from date,
    constraint duty_admission_stage_pk primary key (admission, position)
);
