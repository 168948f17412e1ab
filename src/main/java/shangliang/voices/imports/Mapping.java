package shangliang.voices.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param columns position of each field's column, from 0
 * @param live whether the rows become voices to be handled, or old history
 * @param place where a row lies that names no place we know
 */
record Mapping(Map<Field, Integer> columns, boolean live, String place) {

    Mapping {
        columns = Map.copyOf(columns);
    }

    /** Position of the field's column, or null when the file has none. */
    @Nullable
    Integer column(Field field) {
        return columns.get(field);
    }

    String of(Field field, Line line) {
        var column = columns.get(field);
        return column == null ? "" : line.cell(column);
    }

    /** As it is kept in the database. */
    @Override
    public String toString() {
        return (live ? "live" : "history") + ";" + place + ";"
                + columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    static Mapping parse(String kept) {
        var parts = kept.split(";", 3);
        var columns = new EnumMap<Field, Integer>(Field.class);
        Arrays.stream(parts[2].split(","))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> columns.put(Field.valueOf(pair[0]), Integer.valueOf(pair[1])));
        return new Mapping(columns, parts[0].equals("live"), parts[1]);
    }
}
