-- Things that were acted on and that no reader of changes has been told of yet: written with the act itself, one row
-- however many readers there are, and gone only when it was told itself.
create table changed (
    id bigint generated always as identity primary key,
    kind text not null,
    source uuid not null
);
