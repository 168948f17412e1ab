package shangliang.engine.draws;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.engine.draws.MalformedDraw.Reason;

/** Reads a draw file line by line; says which line it cannot read. */
final class DrawFileReader {

    private static final Set<String> MANY = Set.of("source", "commitment", "name", "secret", "drawn");
    private static final Set<String> ONE = Set.of("time", "take", "quota-sha256", "protocol-sha256", "outcome");

    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<String> lines;

    DrawFileReader(String text) {
        this.lines = text.replace("\uFEFF", "").lines().toList();
    }

    DrawFile read() {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(DrawFile.HEAD)) {
            throw new MalformedDraw(Reason.VERSION, "");
        }
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(this::take);
        var pool = Pool.of(all("name"));
        var protocol = new Protocol(pool.sha256(), one("quota-sha256"), places(), all("source"), at());
        var announcement = new Announcement(protocol, pool, all("commitment"));
        return new DrawFile(announcement, one("protocol-sha256"), lots(announcement));
    }

    private @Nullable Lots lots(Announcement announcement) {
        if (!fields.containsKey("outcome") && all("drawn").isEmpty()) {
            return null;
        }
        var secrets = all("secret").stream().map(Secret::new).toList();
        var drawn = all("drawn");
        if (drawn.size() < announcement.protocol().take()) {
            throw new MalformedDraw(Reason.LINE, "drawn");
        }
        return new Lots(announcement, secrets, new Outcome(one("outcome")), drawn);
    }

    private void take(String line) {
        int colon = line.indexOf(": ");
        var field = colon < 0 ? line : line.substring(0, colon);
        var known = MANY.contains(field) || ONE.contains(field) && !fields.containsKey(field);
        if (colon < 0 || !known) {
            throw new MalformedDraw(Reason.LINE, line);
        }
        fields.computeIfAbsent(field, name -> new java.util.ArrayList<>())
                .add(line.substring(colon + 2).strip());
    }

    private List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    private String one(String field) {
        var all = all(field);
        if (all.isEmpty()) {
            throw new MalformedDraw(Reason.LINE, field);
        }
        return all.getFirst();
    }

    private int places() {
        try {
            return Integer.parseInt(one("take"));
        } catch (NumberFormatException notANumber) {
            throw new MalformedDraw(Reason.PLACES, one("take"));
        }
    }

    private Instant at() {
        try {
            return Instant.parse(one("time"));
        } catch (DateTimeException notATime) {
            throw new MalformedDraw(Reason.LINE, "time: " + one("time"));
        }
    }
}
