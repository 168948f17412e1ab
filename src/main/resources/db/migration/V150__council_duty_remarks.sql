-- What members say about their own files. Rows are only ever added: a remark that is taken back is followed by a row that says so.
create table duty_remark (
    id uuid constraint duty_remark_pk primary key,
    at timestamptz not null,
    member uuid not null constraint duty_remark_member_fk references member,
    verb text not null constraint duty_remark_verb_chk check (verb in ('CORRECT', 'EXCUSE', 'TAKE_BACK')),
    matter_kind text,
    matter_id uuid,
    day date,
    remark uuid constraint duty_remark_remark_fk references duty_remark,
    words text not null,
    salt text not null,
    content text not null,
    constraint duty_remark_correct_chk check ((verb = 'CORRECT') = (matter_id is not null)),
    constraint duty_remark_excuse_chk check ((verb = 'EXCUSE') = (day is not null)),
    constraint duty_remark_take_back_chk check ((verb = 'TAKE_BACK') = (remark is not null))
);

-- Serves a member's file.
create index duty_remark_member_ix on duty_remark (member, at);
-- A remark is taken back once.
create unique index duty_remark_taken_back_uk on duty_remark (remark) where remark is not null;
