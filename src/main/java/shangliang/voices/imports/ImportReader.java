package shangliang.voices.imports;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Viewer;

/** What the pages of imports show. */
@Component
class ImportReader {

    private final ImportRows rows;
    private final Vocabulary vocabulary;
    private final Sifting sifting;
    private final Clock clock;

    ImportReader(ImportRows rows, Vocabulary vocabulary, Sifting sifting, Clock clock) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.sifting = sifting;
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
                .map(row -> sifting.checked(row, mapping.live()))
                .toList();
    }
}
