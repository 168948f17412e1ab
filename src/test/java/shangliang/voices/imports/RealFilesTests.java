package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.voices.imports.Import.Counts;

/** The two files of real people's messages: every row ends as brought in or with a reason, and again nothing is new. */
@ModuleTest
class RealFilesTests {

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    Runner runner;

    @Autowired
    ImportReader reader;

    @Autowired
    MappingForm mappings;

    @Autowired
    Council council;

    private static Path data() {
        var given = System.getenv("SHANGLIANG_TEST_DATA");
        return Path.of(given == null || given.isBlank() ? "../shared/data" : given)
                .resolve("messages");
    }

    private Counts run(Path file) {
        var id = uploads.take(Viewer.CLOCK, file.getFileName().toString(), file);
        var guess = mappings.proposal(reader.find(Viewer.CLOCK, id));
        imports.prepare(Viewer.CLOCK, id, new Mapping(guess.columns(), false, "QX"));
        runner.run(id, () -> false);
        var done = reader.find(Viewer.CLOCK, id);
        assertThat(done.counts().done()).isEqualTo(done.total());
        return done.counts();
    }

    @Test
    void allRowsComeInOrAreRejectedAndAgainNothingIsNew() {
        Importers.load(council);
        var skipped = 0;
        for (var name : List.of("train.csv", "fujian3_messages.csv")) {
            var file = data().resolve(name);
            if (!Files.exists(file)) {
                skipped++;
                continue;
            }
            var first = run(file);
            System.out.println(name + ": " + first);
            assertThat(first.imported()).isGreaterThan(2_900);
            assertThat(first.rejected()).isLessThan(20);
            assertThat(run(file).imported()).isZero();
        }
        System.out.println("real files skipped: " + skipped + " of 2");
    }
}
