package shangliang.voices;

import org.jspecify.annotations.Nullable;

/**
 * What the public may read: words that a clerk approved, apart from the person's own.
 *
 * @param answer the unit's answer as approved, or null while it is not
 * @param reason why it is withheld, or null
 */
public record Publication(
        Status status,
        @Nullable String title,
        @Nullable String text,
        @Nullable String answer,
        @Nullable String reason) {

    static final Publication NOT_WISHED = new Publication(Status.NOT_WISHED, null, null, null, null);
    static final Publication PENDING = new Publication(Status.PENDING, null, null, null, null);

    /** Whether a voice is public. */
    public enum Status {
        NOT_WISHED,
        PENDING,
        PUBLISHED,
        WITHHELD
    }

    Publication published(String publicTitle, String publicText) {
        return new Publication(Status.PUBLISHED, publicTitle, publicText, answer, null);
    }

    Publication answered(String publicAnswer) {
        return new Publication(status, title, text, publicAnswer, null);
    }

    /** A new answer is not public before it was approved itself. */
    Publication unanswered() {
        return new Publication(status, title, text, null, reason);
    }

    Publication withheld(String why) {
        return new Publication(Status.WITHHELD, null, null, null, why);
    }

    boolean isPublic() {
        return status == Status.PUBLISHED;
    }
}
