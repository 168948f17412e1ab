package shangliang.studios.highlights;

import java.util.UUID;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.studios.highlights.HighlightState.Stamp;

/**
 * A work by which a committee wants to be known in a year.
 *
 * @param committee code of the special committee
 */
record HighlightWork(
        UUID id, String committee, int year, String title, String about, int version, HighlightState state) {

    /** One must be; a third one costs more people's time than it is worth, so it is asked about. */
    static final int ENOUGH = 2;

    SourceRef ref() {
        return new SourceRef("highlight-work", id);
    }

    HighlightStep step() {
        return switch (state) {
            case HighlightState.Named named -> HighlightStep.NAMED;
            case HighlightState.Shown shown -> HighlightStep.SHOWN;
            case HighlightState.Dropped dropped -> HighlightStep.DROPPED;
        };
    }

    boolean isNamed() {
        return step() == HighlightStep.NAMED;
    }

    boolean counts() {
        return step() != HighlightStep.DROPPED;
    }

    HighlightWork show(String words, Stamp stamp) {
        named();
        return moved(new HighlightState.Shown(stamp, words));
    }

    HighlightWork drop(String words, Stamp stamp) {
        named();
        return moved(new HighlightState.Dropped(stamp, words));
    }

    private void named() {
        if (!isNamed()) {
            throw new Refused("studios.highlights.refused.over");
        }
    }

    private HighlightWork moved(HighlightState to) {
        return new HighlightWork(id, committee, year, title, about, version, to);
    }

    /** What was said of it at its end; empty while it runs. */
    String words() {
        return switch (state) {
            case HighlightState.Named named -> "";
            case HighlightState.Shown shown -> shown.words();
            case HighlightState.Dropped dropped -> dropped.words();
        };
    }
}
