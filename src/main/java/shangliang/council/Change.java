package shangliang.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would become of one entry of a list, said so that a person can check it before it happens. */
public record Change(Kind kind, String code, String name, List<Difference> differences) {

    /** New, different, or no longer there. */
    public enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }

    /** One cell that differs. */
    public record Difference(String column, String before, String after) {}

    static Change between(@Nullable Listed before, Listed after) {
        return before == null
                ? new Change(Kind.ADDED, after.code(), nameIn(after), List.of())
                : new Change(Kind.CHANGED, after.code(), nameIn(after), differences(before.cells(), after.cells()));
    }

    static Change ended(Listed gone) {
        return new Change(Kind.ENDED, gone.code(), nameIn(gone), List.of());
    }

    private static String nameIn(Listed entry) {
        var cells = entry.cells();
        return cells.getOrDefault("name_zh", cells.getOrDefault("name", ""));
    }

    private static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        var found = new ArrayList<Difference>();
        after.forEach((column, value) -> {
            var old = before.getOrDefault(column, "");
            if (!old.equals(value)) {
                found.add(new Difference(column, old, value));
            }
        });
        return List.copyOf(found);
    }
}
