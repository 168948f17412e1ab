package shangliang.voices.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.council.Directory;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * How a file is to be read, with its first rows as they would come in.
 *
 * @param rows empty while the mapping cannot be read
 */
record MappingPage(Import file, Form form, List<Row> rows, Directory directory) {

    Map<String, String> columns(Ui ui) {
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < file.header().width(); i++) {
            columns.put(
                    String.valueOf(i),
                    ui.t(
                            "voices.imports.column",
                            String.valueOf(i + 1),
                            file.header().names().get(i)));
        }
        return columns;
    }

    Map<String, String> places(Ui ui) {
        var places = new LinkedHashMap<String, String>();
        directory.towns().forEach(town -> {
            places.put(town.code(), ui.t(town.name()));
            directory
                    .placesUnder(town.code())
                    .forEach(place -> places.put(place.code(), ui.t(town.name()) + " · " + ui.t(place.name())));
        });
        return places;
    }

    Map<String, String> ways(Ui ui) {
        var ways = new LinkedHashMap<String, String>();
        ways.put("history", ui.t("voices.imports.as.history"));
        ways.put("live", ui.t("voices.imports.as.live"));
        return ways;
    }

    String placeOf(Row row, Ui ui) {
        var place = row.history().matter().place();
        return (ui.t(directory.placeName(place.code())) + " " + place.landmark()).strip();
    }

    long bad() {
        return rows.stream().filter(row -> row.problem() != null).count();
    }
}
