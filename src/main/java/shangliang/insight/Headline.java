package shangliang.insight;

/**
 * The figures on top, each beside what it was in the same days a year ago.
 *
 * @param promises answers promised for the period, of which {@code yes} came in time
 * @param owed promised for the period, past its day and not come
 */
record Headline(Pair heard, Pair answered, Pair again, Share promises, Share promisesBefore, int owed) {

    /** Now, and in the same days a year ago. */
    record Pair(int now, int before) {

        boolean isKnown() {
            return before > 0;
        }
    }
}
