package shangliang.base;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Points at a thing of any module without depending on that module: its kind and its id. */
public record SourceRef(String kind, UUID id) {

    private static final Pattern TEXT = Pattern.compile("([a-z-]{1,20}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<SourceRef> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new SourceRef(match.group(1), UUID.fromString(match.group(2))))
                : Optional.empty();
    }
}
