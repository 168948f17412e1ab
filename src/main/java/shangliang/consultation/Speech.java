package shangliang.consultation;

import org.jspecify.annotations.Nullable;

/**
 * One turn of somebody who spoke, or wrote.
 *
 * @param code of whoever spoke
 * @param item number of the point of the result that it went into, or null
 * @param reason why it went into none, or null
 */
record Speech(
        int number,
        String code,
        String words,
        @Nullable Integer item,
        @Nullable String reason) {

    boolean isAnswered() {
        return item != null || reason != null;
    }
}
