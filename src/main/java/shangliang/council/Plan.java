package shangliang.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * What loading a file would do: decided without touching anything, shown, and only then done.
 *
 * @param puts entries to write, new or different
 * @param endings entries that the full list no longer has
 * @param same how many entries stay as they are
 */
public record Plan<T extends Listed>(
        List<Change> changes, List<T> puts, List<T> endings, List<RowProblem> problems, int same) {

    public Plan {
        changes = List.copyOf(changes);
        puts = List.copyOf(puts);
        endings = List.copyOf(endings);
        problems = List.copyOf(problems);
    }

    /** The entries read from a file, each with its line, and what was wrong with the others. */
    public record Wanted<T>(List<Entry<T>> entries, List<RowProblem> problems) {

        /** One entry and the line it stands in. */
        public record Entry<T>(int line, T item) {}

        /** Reads every row by {@code read}; a row with a problem yields none, a wrong heading yields no rows at all. */
        public static <T> Wanted<T> read(Sheet sheet, Function<RowReader, T> read) {
            var entries = new ArrayList<Entry<T>>();
            var problems = new ArrayList<>(sheet.problems());
            for (var row : sheet.problems().isEmpty() ? sheet.rows() : List.<Sheet.Row>of()) {
                var reader = new RowReader(row);
                var item = read.apply(reader);
                if (reader.problems().isEmpty()) {
                    entries.add(new Entry<>(row.line(), item));
                }
                problems.addAll(reader.problems());
            }
            return new Wanted<>(entries, problems);
        }

        /** The same entries with more found wrong. */
        public Wanted<T> with(List<RowProblem> more) {
            var all = new ArrayList<>(problems);
            all.addAll(more);
            return new Wanted<>(entries, all);
        }

        public List<T> items() {
            return entries.stream().map(Entry::item).toList();
        }
    }

    /**
     * Compares what is with what a file wants.
     *
     * @param whole the file is the full list: what it leaves out ends
     */
    public static <T extends Listed> Plan<T> compare(List<T> now, Wanted<T> wanted, boolean whole) {
        var before = new HashMap<String, T>();
        now.forEach(entry -> before.put(entry.code(), entry));
        var changes = new ArrayList<Change>();
        var puts = new ArrayList<T>();
        for (var entry : wanted.items()) {
            var old = before.get(entry.code());
            if (old == null || !old.cells().equals(entry.cells())) {
                puts.add(entry);
                changes.add(Change.between(old, entry));
            }
        }
        var endings = whole ? missing(now, wanted.items()) : List.<T>of();
        endings.forEach(gone -> changes.add(Change.ended(gone)));
        var problems = new ArrayList<>(wanted.problems());
        problems.addAll(repeated(wanted));
        return new Plan<>(changes, puts, endings, problems, wanted.entries().size() - puts.size());
    }

    private static <T extends Listed> List<T> missing(List<T> now, List<T> wanted) {
        var named = new HashSet<>(wanted.stream().map(Listed::code).toList());
        return now.stream().filter(entry -> !named.contains(entry.code())).toList();
    }

    private static <T extends Listed> List<RowProblem> repeated(Wanted<T> wanted) {
        var seen = new HashMap<String, Integer>();
        var problems = new ArrayList<RowProblem>();
        for (var entry : wanted.entries()) {
            var first = seen.putIfAbsent(entry.item().code(), entry.line());
            if (first != null) {
                problems.add(new RowProblem(
                        entry.line(), "council.row.repeated", entry.item().code(), first));
            }
        }
        return problems;
    }

    /** Whether there is something to do and nothing in the way. */
    public boolean isReady() {
        return problems.isEmpty() && !changes.isEmpty();
    }

    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** The same for the same changes: tells at confirmation whether they still are what was shown. */
    public String fingerprint() {
        return Integer.toHexString((changes.toString() + problems).hashCode());
    }
}
