-- When an import last came on, so that one which stands still is taken up again; how many of our own columns stand
-- at the end of a file that is a mended list of rejected rows.
alter table voice_import
    add column moved_at timestamptz,
    add column ours int not null default 0;

update voice_import
set moved_at = created_at;

alter table voice_import
    alter column moved_at set not null;

-- The few that go on.
create index voice_import_going_on_idx on voice_import (moved_at) where status in ('WAITING', 'RUNNING');
-- The rows of one import, in order.
create index voice_import_row_line_idx on voice_import_row (import, line);
