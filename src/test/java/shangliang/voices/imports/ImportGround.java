package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.council.Council;

/** A district into which files are brought, and files with rows that no other test uses. */
@ModuleTest
abstract class ImportGround {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @TempDir
    Path folder;

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

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void loadTheDistrict() {
        clock.reset();
        Importers.load(council);
    }

    UUID prepared(Path file, boolean live) {
        var id = uploads.take(Importers.CLERK, file.getFileName().toString(), file);
        var guess = mappings.proposal(reader.find(Importers.CLERK, id));
        imports.prepare(Importers.CLERK, id, new Mapping(guess.columns(), live, "QX"));
        return id;
    }

    Import run(Path file) {
        var id = prepared(file, false);
        assertThat(runner.run(id, () -> false)).isTrue();
        return reader.find(Importers.CLERK, id);
    }

    Path rows(int count) {
        var from = COUNT.addAndGet(10_000);
        return Sheets.csv(
                folder,
                "编号,标题,内容,时间\n"
                        + IntStream.range(from, from + count)
                                .mapToObj(i -> i + ",路灯" + i + ",第" + i + "盏路灯不亮,2019/2/28 11:25:05\n")
                                .collect(Collectors.joining()));
    }

    int voices() {
        return jdbc.sql("select count(*) from voice").query(Integer.class).single();
    }
}
