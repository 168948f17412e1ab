-- A voice may wait for a consultation, when its person agrees; how long the answer may then take, and which ones wait.
insert into deadline_policy (subject, effective_from, working_days, hours, source)
values ('CONSULT', '2000-01-01', 90, null, 'default');

create index voice_in_consultation_idx on voice ((state::jsonb -> 'table' ->> 'consultation'))
where phase = 'IN_CONSULTATION';
