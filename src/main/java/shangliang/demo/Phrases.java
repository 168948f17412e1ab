package shangliang.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people of the demo say when they act, by purpose. */
final class Phrases {

    private final Map<String, List<String>> byPurpose = Stream.of("phrases", "words", "studio_words")
            .flatMap(file -> Sheets.rows(file).stream())
            .collect(groupingBy(row -> row.get("purpose"), mapping(row -> row.get("text"), toList())));

    private final DateTimeFormatter day =
            DateTimeFormatter.ofPattern(all("DATE_FORMAT").getFirst());

    List<String> all(String purpose) {
        var all = byPurpose.get(purpose);
        if (all == null) {
            throw new IllegalArgumentException(purpose);
        }
        return all;
    }

    String one(String purpose, Chance chance) {
        return chance.one(all(purpose));
    }

    String day(LocalDate date) {
        return day.format(date);
    }
}
