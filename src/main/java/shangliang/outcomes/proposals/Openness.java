package shangliang.outcomes.proposals;

import org.jspecify.annotations.Nullable;

/**
 * What the public reads of a proposal.
 *
 * @param text the summary, or why it is withheld
 */
public record Openness(Level level, String text) {

    static final Openness PENDING = new Openness(Level.PENDING, "");

    /** Not looked at yet; its title and course; that and a summary; everything; nothing. */
    public enum Level {
        PENDING,
        TITLE,
        OPEN_SUMMARY,
        OPEN_FULL,
        WITHHELD
    }

    boolean shown() {
        return level != Level.PENDING && level != Level.WITHHELD;
    }

    boolean whole() {
        return level == Level.OPEN_FULL;
    }

    /** The summary, when that is what may be read. */
    @Nullable
    String summary() {
        return level == Level.OPEN_SUMMARY ? text : null;
    }
}
