-- Followers are called by a station's own list; nobody reads notices to them.
delete from notice where role is null and kind = 'voice';

-- Serves the removal of what was told about a matter.
create index notice_source_idx on notice (source);
