package shangliang.voices.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.voices.Checks;

/** Parts the rows of a chunk into those that are new, those that came in before, and those that cannot be taken. */
@Component
class Sifting {

    private final KnownRows known;
    private final Checks checks;

    Sifting(KnownRows known, Checks checks) {
        this.known = known;
        this.checks = checks;
    }

    /** What is new and what cannot be taken; whatever is in neither came in before. */
    record Sifted(List<Row> fresh, List<Row> rejected) {}

    Sifted sift(List<Row> chunk, boolean live) {
        Map<String, List<Identity>> here = new HashMap<>();
        known.known(chunk.stream().map(row -> row.identity().identity()).toList())
                .forEach(old -> remember(here, old));
        var sifted = new Sifted(new ArrayList<>(), new ArrayList<>());
        for (var row : chunk) {
            var checked = checked(row, live);
            var old = here.getOrDefault(row.identity().identity(), List.of());
            if (checked.problem() != null) {
                sifted.rejected().add(checked);
            } else if (old.stream().anyMatch(row.identity()::sameContent)) {
                continue;
            } else if (old.stream().anyMatch(row.identity()::sameSource)) {
                sifted.rejected().add(row.refused(new Invalid.Problem("id", "voices.imports.row.other-text")));
            } else {
                sifted.fresh().add(row);
                remember(here, row.identity());
            }
        }
        return sifted;
    }

    private static void remember(Map<String, List<Identity>> here, Identity old) {
        here.computeIfAbsent(old.identity(), none -> new ArrayList<>()).add(old);
    }

    /** The row with the first thing that is wrong with it, the file's own troubles before those of what it says. */
    Row checked(Row row, boolean live) {
        if (row.problem() != null) {
            return row;
        }
        var problems = live ? checks.problems(row.submission()) : checks.problems(row.history());
        return problems.isEmpty() ? row : row.refused(problems.getFirst());
    }
}
