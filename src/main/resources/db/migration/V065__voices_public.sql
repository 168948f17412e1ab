-- What the present answer says and since when, taken from the state that holds it, for public lists and figures.
alter table voice
    add column outcome text generated always as (
        coalesce(state::jsonb ->> 'outcome', state::jsonb -> 'answer' ->> 'outcome')) stored,
    add column answered text generated always as (
        coalesce(
            state::jsonb -> 'answer' -> 'stamp' ->> 'at',
            case when phase = 'ANSWERED' then state::jsonb -> 'stamp' ->> 'at' end)) stored;

-- Figures of the month: answers by their day.
create index voice_answered_idx on voice (answered) where answered is not null;
-- "You said, we did": the latest answers among what is public.
create index voice_published_answered_idx on voice (answered desc)
    where publication = 'PUBLISHED' and answered is not null;
-- Figures of the month: grades by their day.
create index voice_grade_at_idx on voice_grade (at);
