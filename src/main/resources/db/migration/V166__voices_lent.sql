-- Whether its person lets a proposal or report be made of it; until now that stood among its steps only.
alter table voice
add column lent boolean not null default false;

update voice
set lent = true
where id in (
    select voice
    from voice_step
    where name = 'LEND');
