-- Which version of the privacy notice the person was shown; null where none was, as from a file.
alter table voice add column notice text;

-- Every change of the table of deadlines, as its leaf in the ledger commits to it.
create table deadline_change (
    id uuid primary key,
    salt text not null,
    content text not null
);
