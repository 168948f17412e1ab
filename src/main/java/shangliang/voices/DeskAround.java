package shangliang.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.thread.Picture;

/** What surrounds a voice: who has it, its thread, what goes along with it, what was imported with the same words, its history. */
record DeskAround(
        @Nullable Label holder, Picture picture, List<DeskLine> beside, List<DeskLine> twins, List<DeskStep> history) {}
