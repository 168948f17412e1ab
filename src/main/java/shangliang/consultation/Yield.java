package shangliang.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of it: who was there, the points of the result, the tasks, and how it truly was when somebody looked again.
 *
 * @param present codes of those who were there
 */
public record Yield(
        List<String> present,
        List<Item> items,
        List<Task> tasks,
        @Nullable String truly) {

    static final Yield NONE = new Yield(List.of(), List.of(), List.of(), null);

    public Yield {
        present = List.copyOf(present);
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
    }

    Yield present(List<String> codes) {
        return new Yield(codes, items, tasks, truly);
    }

    Yield items(List<Item> next) {
        return new Yield(present, next, tasks, truly);
    }

    Yield tasks(List<Task> next) {
        return new Yield(present, items, next, truly);
    }

    Yield truly(@Nullable String words) {
        return new Yield(present, items, tasks, words);
    }
}
