package shangliang.base;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One keyset page of a list, and where the next one begins. */
public record Slice<T>(List<T> items, @Nullable Cursor next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts {@code rows}, read with one row more than {@code size}, into a page. */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, Cursor> cursor) {
        return rows.size() <= size
                ? new Slice<>(rows, null)
                : new Slice<>(rows.subList(0, size), cursor.apply(rows.get(size - 1)));
    }
}
