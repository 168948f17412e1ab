package shangliang.council;

import java.util.List;
import shangliang.base.Invalid;

/**
 * What is wrong with one line of a file, and how to mend it.
 *
 * @param line as a spreadsheet numbers it: the heading is line 1
 * @param key message with {@code args}
 */
public record RowProblem(int line, String key, List<Object> args) {

    public RowProblem(int line, String key, Object... args) {
        this(line, key, List.of(args));
    }

    /** The same problem as a page names it beside a field; the first thing it speaks of is the column. */
    Invalid.Problem asProblem() {
        return new Invalid.Problem(args.isEmpty() ? "file" : args.getFirst().toString(), key, args);
    }
}
