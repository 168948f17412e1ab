package shangliang.base;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a keyset page goes on: after this row, in the order (at, id); the 1,000th page costs what the first does. */
public record Cursor(Instant at, UUID id) {

    /** As it stands in an address. */
    @Override
    public String toString() {
        return at.getEpochSecond() + "." + at.getNano() / 1000 + "." + id;
    }

    /** Reads an address part; anything malformed starts at the first page. */
    public static Optional<Cursor> parse(@Nullable String text) {
        if (text == null || !text.matches("-?\\d{1,12}\\.\\d{1,6}\\.[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        var parts = text.split("\\.", 3);
        var at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1000);
        return Optional.of(new Cursor(at, UUID.fromString(parts[2])));
    }
}
