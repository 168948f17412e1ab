package shangliang.voices;

import org.jspecify.annotations.Nullable;
import shangliang.base.Slice;

/**
 * A queue with one of its voices.
 *
 * @param item the voice beside the list, or null when there is none
 * @param chosen whether it was asked for by its number; else it is just the first
 * @param done what was done before this page was shown, or null
 */
record DeskPage(
        DeskQueue queue,
        Slice<DeskLine> lines,
        DeskFilter filter,
        @Nullable DeskItem item,
        boolean chosen,
        @Nullable DeskDone done,
        DeskNames names) {

    String href(DeskLine line) {
        return filter.href(queue.path()) + "at=" + line.number();
    }

    boolean isShown(DeskLine line) {
        return item != null && item.voice().id().equals(line.id());
    }

    /** The line so many places after the shown one, or null at either end. */
    @Nullable
    DeskLine beside(int step) {
        if (item == null) {
            return null;
        }
        for (int i = 0; i < lines.items().size(); i++) {
            if (isShown(lines.items().get(i))) {
                var at = i + step;
                return at >= 0 && at < lines.items().size() ? lines.items().get(at) : null;
            }
        }
        return null;
    }

    boolean isTriage() {
        return queue == DeskQueue.TRIAGE;
    }

    /** Whether the queue is the one of people waiting at a counter, which also takes new voices. */
    boolean isCounter() {
        return queue == DeskQueue.COUNTER;
    }
}
