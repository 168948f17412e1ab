package shangliang.voices.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;

/**
 * What was asked for on the command line.
 *
 * @param columns name or number of the column for each named field; empty takes the field out
 * @param live null when neither was said
 */
record ImportOptions(
        Path file,
        Map<Field, String> columns,
        @Nullable Boolean live,
        @Nullable String place,
        @Nullable Path rejected) {

    static ImportOptions parse(List<String> args) {
        var values = new HashMap<String, String>();
        var columns = new EnumMap<Field, String>(Field.class);
        var files = new ArrayList<String>();
        for (var each = args.iterator(); each.hasNext(); ) {
            var arg = each.next();
            switch (arg) {
                case "--history", "--live" -> values.put("--as", arg);
                case "--map" -> map(columns, value(each));
                case "--place", "--rejected" -> values.put(arg, value(each));
                default -> files.add(arg);
            }
        }
        if (files.size() != 1 || files.getFirst().startsWith("--")) {
            throw new Invalid("file", "voices.imports.command.usage");
        }
        var as = values.get("--as");
        var rejected = values.get("--rejected");
        return new ImportOptions(
                Path.of(files.getFirst()),
                columns,
                as == null ? null : as.equals("--live"),
                values.get("--place"),
                rejected == null ? null : Path.of(rejected));
    }

    private static String value(java.util.Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Invalid("file", "voices.imports.command.usage");
        }
        return rest.next();
    }

    private static void map(Map<Field, String> columns, String pair) {
        var parts = pair.split("=", 2);
        try {
            columns.put(Field.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw new Invalid("map", "voices.imports.command.field", pair);
        }
    }

    /** The proposed mapping with everything that was said put over it. */
    Mapping over(Mapping proposed, List<String> header) {
        var merged = new EnumMap<Field, Integer>(Field.class);
        merged.putAll(proposed.columns());
        columns.forEach((field, column) -> {
            merged.remove(field);
            if (!column.isEmpty()) {
                var at = position(column, header);
                merged.values().removeIf(taken -> taken == at);
                merged.put(field, at);
            }
        });
        return new Mapping(merged, live == null ? proposed.live() : live, place == null ? proposed.place() : place);
    }

    private static int position(String column, List<String> header) {
        var at = header.indexOf(column);
        if (at != header.lastIndexOf(column)) {
            throw new Invalid("map", "voices.imports.command.repeated", column);
        }
        if (at < 0 && column.matches("\\d{1,3}") && Integer.parseInt(column) <= header.size()) {
            at = Integer.parseInt(column) - 1;
        }
        if (at < 0) {
            throw new Invalid("map", "voices.imports.command.no-column", column, String.join(", ", header));
        }
        return at;
    }
}
