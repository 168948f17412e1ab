-- An activity may be held together with a partner; the index serves the latest of each partner and holds only those.
alter table activity add column partner text;

create index activity_partner_ix on activity (partner, starts_at desc, id desc) where partner is not null;

-- So may a consultation.
alter table consultation add column partner text;

create index consultation_partner_ix on consultation (partner, since desc, id desc) where partner is not null;

-- Signed messages between districts, as they were sent or taken, each with the act that did it. What a message calls itself
-- stands once in each direction: a second one of the same name is refused. One index serves the page of a consultation.
create table joint_message (
    id uuid constraint joint_message_pk primary key,
    message uuid not null,
    sent boolean not null,
    partner text,
    title text not null,
    consultation uuid constraint joint_message_consultation_fk references consultation,
    version int not null,
    answers uuid,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    salt text,
    content text,
    constraint joint_message_once_uk unique (message, sent)
);

create index joint_message_consultation_ix on joint_message (consultation, at);

-- A partner may tell of the same matter again.
create index joint_message_title_ix on joint_message (partner, title) where not sent;

create index joint_message_at_ix on joint_message (at desc, id desc);
