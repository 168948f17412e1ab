package shangliang.engine.draws;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import shangliang.engine.draws.MalformedDraw.Reason;

/**
 * Everything about a draw that is fixed and published before it, so that nobody can choose among several draws.
 *
 * @param listSha256 of the canonical list
 * @param quotaSha256 of the quota table, or of the empty text when there is none
 * @param take how many are taken
 * @param sources the public randomness that counts, in words exact enough to leave no choice, the fallback last
 * @param at when it is drawn
 */
public record Protocol(String listSha256, String quotaSha256, int take, List<String> sources, Instant at) {

    /** The quota hash of a draw without quotas. */
    public static final String NO_QUOTA = Bytes.sha256Hex("");

    private static final String ALGORITHM = "shangliang-draw";
    private static final int VERSION = 1;

    public Protocol {
        sources = List.copyOf(sources);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (take < 1) {
            throw new MalformedDraw(Reason.PLACES, Integer.toString(take));
        }
        if (sources.stream().anyMatch(source -> source.chars().anyMatch(Character::isISOControl))) {
            throw new MalformedDraw(Reason.NAME, "source");
        }
    }

    /** Taking {@code take} of a list without quotas. */
    public static Protocol of(Pool pool, int take, List<String> sources, Instant at) {
        if (take > pool.names().size()) {
            throw new MalformedDraw(Reason.PLACES, Integer.toString(take));
        }
        return new Protocol(pool.sha256(), NO_QUOTA, take, sources, at);
    }

    /** The hash of a quota table, as a protocol carries it. */
    public static String quotaSha256(String table) {
        return Bytes.sha256Hex(table);
    }

    /** RFC 8785: keys in order, no white space, as few escapes as there can be. */
    public String json() {
        return "{\"algorithm\":%s,\"draw_time\":%s,\"k\":%d,\"list_sha256\":%s,\"quota_sha256\":%s,\"sources\":[%s],\"version\":%d}"
                .formatted(
                        quoted(ALGORITHM),
                        quoted(at.toString()),
                        take,
                        quoted(listSha256),
                        quoted(quotaSha256),
                        sources.stream().map(Protocol::quoted).collect(Collectors.joining(",")),
                        VERSION);
    }

    public String sha256() {
        return Bytes.hex(hash());
    }

    byte[] hash() {
        return Bytes.sha256(Bytes.utf8(json()));
    }

    /** Control characters cannot be in it, so two escapes are enough. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
