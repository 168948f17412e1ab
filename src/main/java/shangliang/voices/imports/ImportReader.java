package shangliang.voices.imports;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.voices.Checks;

/** What the pages of imports show. */
@Component
class ImportReader {

    private final ImportRows rows;
    private final Vocabulary vocabulary;
    private final Checks checks;
    private final Clock clock;

    ImportReader(ImportRows rows, Vocabulary vocabulary, Checks checks, Clock clock) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.checks = checks;
        this.clock = clock;
    }

    List<Import> latest(Viewer by) {
        Imports.require(by);
        return rows.latest();
    }

    Import find(Viewer by, UUID id) {
        Imports.require(by);
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** The first rows as they would be taken, with what the door would say of them. */
    List<Row> preview(Import file, Mapping mapping) {
        var reader = new RowReader(mapping, vocabulary.words(), file.header(), clock.instant());
        return file.sample().stream()
                .map(reader::read)
                .map(row -> row.problem() == null ? checked(row, mapping) : row)
                .toList();
    }

    private Row checked(Row row, Mapping mapping) {
        List<Invalid.Problem> problems =
                mapping.live() ? checks.problems(row.submission()) : checks.problems(row.history());
        return problems.isEmpty() ? row : row.refused(problems.getFirst());
    }
}
