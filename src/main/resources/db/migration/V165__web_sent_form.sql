-- Colleagues' forms of the last day, each with where its act led to; null while it is being done. The primary key
-- serves the second click, the index the forgetting.
create table sent_form (
    key uuid constraint sent_form_pk primary key,
    at timestamptz not null,
    location text
);

create index sent_form_at_ix on sent_form (at);
