-- What is open and when its answer is due. The index beside it holds every voice that ever had a promise, and grows with the years.
create index voice_open_due_idx on voice (answer_due)
where phase in ('ASSIGNED', 'RETURN_REQUESTED', 'RULING', 'IN_PROGRESS', 'JOINT_REVIEW', 'ESCALATED', 'IN_CONSULTATION', 'REWORK');

-- The same rows as before, and none of which the answer is still to come: nothing is left to sift when they are counted.
drop index voice_unapproved_idx;

create index voice_unapproved_idx on voice (received_at, id)
where publication = 'PUBLISHED'
  and public_answer is null
  and phase in ('ANSWERED', 'CONFIRMED', 'CLOSED', 'RECHECK');
