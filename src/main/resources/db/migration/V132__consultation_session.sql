-- By when the next step is due; serves the clock that has somebody look again.
alter table consultation add column due timestamptz;
create index consultation_due_ix on consultation (due) where phase = 'CLOSED' and due is not null;

-- What those who took part can do by their pass, which is kept as a hash.
alter table consultation_attendee add column pass text;
alter table consultation_attendee add column judged boolean not null default false;

-- What was said, turn by turn; the id comes with the form, so that a turn sent twice over a bad line stands once.
create table consultation_speech (
    id uuid constraint consultation_speech_pk primary key,
    consultation uuid not null constraint consultation_speech_fk references consultation (id),
    number int not null,
    code text not null,
    words text not null,
    at timestamptz not null,
    item int,
    reason text,
    constraint consultation_speech_number_uk unique (consultation, number)
);

-- What those who took part say of the draft of the result.
create table consultation_check (
    consultation uuid not null constraint consultation_check_fk references consultation (id),
    code text not null,
    agrees boolean not null,
    words text not null,
    at timestamptz not null,
    constraint consultation_check_pk primary key (consultation, code)
);

-- How those who took part judge it; nothing here leads back to anybody, the day least of all.
create table consultation_judgement (
    id uuid constraint consultation_judgement_pk primary key,
    consultation uuid not null constraint consultation_judgement_fk references consultation (id),
    heard text not null,
    fair text not null,
    useful text not null,
    result text not null
);
create index consultation_judgement_ix on consultation_judgement (consultation);
