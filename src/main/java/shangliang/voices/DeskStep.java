package shangliang.voices;

import java.time.Instant;
import shangliang.base.Label;

/** One step of a voice's history: what was done and who did it, never what was said in it. */
record DeskStep(Instant at, String key, String name, Label post) {}
