-- What waits for publication review, oldest first.
create index voice_pending_idx on voice (received_at, id) where publication = 'PENDING';
-- Answers of public voices that nobody has approved yet.
create index voice_unapproved_idx on voice (received_at, id) where publication = 'PUBLISHED' and public_answer is null;
-- What the chair was asked, newest first.
create index voice_escalated_idx on voice (received_at desc, id desc) where escalated_at is not null;
-- Earlier answers of a unit to the same topic.
create index voice_unit_topic_idx on voice (unit, topic, received_at desc, id desc) where unit is not null;
-- A unit that helps.
create index voice_helpers_idx on voice using gin (helpers) where helpers <> '{}';
