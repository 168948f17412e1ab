package shangliang.consultation;

import org.jspecify.annotations.Nullable;

/**
 * One point of the result.
 *
 * @param why conditions, or why people did not come together; empty when they agreed
 * @param ruling what the deciding body made of it, or null before
 */
public record Item(
        String text,
        Position position,
        String why,
        @Nullable Ruling ruling) {

    /** What the deciding body makes of a point, and why. */
    public record Ruling(Verdict verdict, String because) {}

    Item with(Ruling next) {
        return new Item(text, position, why, next);
    }

    boolean isTaken() {
        return ruling != null && ruling.verdict() != Verdict.DECLINED;
    }
}
