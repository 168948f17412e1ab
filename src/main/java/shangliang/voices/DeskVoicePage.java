package shangliang.voices;

import org.jspecify.annotations.Nullable;

/** One voice on its own page. */
record DeskVoicePage(DeskItem item, @Nullable DeskDone done, DeskNames names) {}
