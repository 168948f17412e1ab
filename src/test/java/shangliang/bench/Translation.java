package shangliang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns logged statements into lines for pgbench. What must differ from run to run is made from the serial number that the
 * sequence gives, in the order of time like our ids; everything else is sent as it was.
 */
final class Translation {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String serial;
    private final List<String> hashes;
    private final List<String> ids = new ArrayList<>();
    private final List<String> params = new ArrayList<>();

    Translation(String serial, List<String> hashes) {
        this.serial = serial;
        this.hashes = hashes;
    }

    /** As {@code -D} options. */
    List<String> params() {
        return List.copyOf(params);
    }

    String line(Logged statement) {
        var sql = PLACE.matcher(statement.sql())
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(
                        value(statement.params().get(Integer.parseInt(place.group(1)) - 1))))
                .replaceAll("\\s+", " ");
        return sql.contains("nextval(") ? sql + " \\gset" : sql + ";";
    }

    private String value(String logged) {
        if (logged.equals("NULL") || logged.equals("''")) {
            return logged;
        }
        var text = logged.substring(1, logged.length() - 1).replace("''", "'");
        if (text.equals(serial)) {
            return ":nextval::bigint";
        }
        if (hashes.contains(text)) {
            return "encode(sha256((:nextval || '%d')::bytea), 'hex')".formatted(hashes.indexOf(text));
        }
        return ID.matcher(text).matches() ? id(text) : variable(text);
    }

    private String id(String text) {
        if (!ids.contains(text)) {
            ids.add(text);
        }
        return "(to_hex(:nextval::bigint + 4294967296) || lpad('%x', 23, '0'))::uuid".formatted(ids.indexOf(text));
    }

    private String variable(String text) {
        params.add("p" + params.size() + "=" + text);
        return ":p" + (params.size() - 1);
    }
}
