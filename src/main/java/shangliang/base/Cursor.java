package shangliang.base;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a keyset page goes on: after this row, in the order (at, id); the 1,000th page costs what the first does. */
public record Cursor(Instant at, UUID id) {

    private static final Cursor NEWEST = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** Where a list that begins with the newest goes on, or begins when there is nothing before. */
    public static Cursor orNewest(@Nullable Cursor after) {
        return after == null ? NEWEST : after;
    }

    public OffsetDateTime time() {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return at.getEpochSecond() + "." + at.getNano() / 1000 + "." + id;
    }

    /** Reads an address part; anything malformed starts at the first page. */
    public static Optional<Cursor> parse(@Nullable String text) {
        if (text == null || !text.matches("-?\\d{1,12}\\.\\d{1,6}\\..*")) {
            return Optional.empty();
        }
        var parts = text.split("\\.", 3);
        var at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1000);
        return Ids.parse(parts[2]).map(id -> new Cursor(at, id));
    }
}
