-- One seat for each form, however often it is sent; serves giving it back and the list of who comes.
drop index activity_seat_activity_ix;
create unique index activity_seat_code_uq on activity_seat (activity, code_hash);
