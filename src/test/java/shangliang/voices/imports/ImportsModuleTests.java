package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shangliang.ModuleTest;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.council.Council;
import shangliang.voices.imports.Import.Counts;

/** Files on their way into a real database: killed, resumed, sent again, with rows that cannot be taken. */
@ModuleTest
class ImportsModuleTests {

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
    RejectedFile rejectedFile;

    @Autowired
    ImportCommand command;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Council council;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void loadTheDistrict() {
        Importers.load(council);
    }

    private UUID prepared(Path file, boolean live) {
        var id = uploads.take(Importers.CLERK, file.getFileName().toString(), file);
        var guess = mappings.proposal(reader.find(Importers.CLERK, id));
        imports.prepare(Importers.CLERK, id, new Mapping(guess.columns(), live, "QX"));
        return id;
    }

    private Import run(Path file) {
        var id = prepared(file, false);
        assertThat(runner.run(id, () -> false)).isTrue();
        return reader.find(Importers.CLERK, id);
    }

    private Path rows(int count) {
        var from = COUNT.addAndGet(10_000);
        return Sheets.csv(
                folder,
                "编号,标题,内容,时间\n"
                        + IntStream.range(from, from + count)
                                .mapToObj(i -> i + ",路灯" + i + ",第" + i + "盏路灯不亮,2019/2/28 11:25:05\n")
                                .collect(Collectors.joining()));
    }

    private int voices() {
        return jdbc.sql("select count(*) from voice").query(Integer.class).single();
    }

    @Test
    void everyRowComesInOnceAndAgainNothingIsNew() {
        var before = voices();
        var file = rows(450);
        assertThat(run(file).counts()).isEqualTo(new Counts(450, 0, 0));
        assertThat(run(file).counts()).isEqualTo(new Counts(0, 450, 0));
        assertThat(voices() - before).isEqualTo(450);
    }

    @Test
    void anImportKilledInTheMiddleOfAChunkGoesOnWithoutDoubles() {
        var before = voices();
        var id = prepared(rows(500), false);
        var chunks = new AtomicInteger();
        assertThat(runner.run(id, () -> chunks.incrementAndGet() > 1)).isFalse();
        var half = reader.find(Importers.CLERK, id);
        assertThat(half.counts()).isEqualTo(new Counts(200, 0, 0));
        var words = new RowReader(half.plan(), vocabulary.words(), half.header(), half.createdAt());
        var next = List.of(words.read(new Line(900, List.of("x", "x", "killed before the commit", ""), null)));
        new TransactionTemplate(transactions).executeWithoutResult(killed -> {
            assertThat(imports.take(half, next)).isTrue();
            killed.setRollbackOnly();
        });
        assertThat(voices() - before).isEqualTo(200);
        assertThat(runner.run(id, () -> false)).isTrue();
        assertThat(reader.find(Importers.CLERK, id).counts()).isEqualTo(new Counts(500, 0, 0));
        assertThat(voices() - before).isEqualTo(500);
    }

    @Test
    void twoProcessesAtOnceTakeEachChunkOnce() {
        var id = prepared(rows(10), false);
        var job = imports.begin(id);
        assertThat(job).isNotNull();
        var words = new RowReader(job.plan(), vocabulary.words(), job.header(), job.createdAt());
        var chunk = job.sample().stream().map(words::read).toList();
        assertThat(imports.take(job, chunk)).isTrue();
        assertThat(imports.take(job, chunk)).isFalse();
    }

    @Test
    void aStoppedImportStaysStoppedUntilItIsLetGoOn() {
        var id = prepared(rows(300), false);
        imports.begin(id);
        imports.cancel(Importers.CLERK, id);
        assertThat(runner.run(id, () -> false)).isTrue();
        assertThat(reader.find(Importers.CLERK, id).counts().done()).isZero();
        assertThatThrownBy(() -> imports.cancel(Importers.CLERK, id)).isInstanceOf(Refused.class);
        imports.resume(Importers.CLERK, id);
        runner.run(id, () -> false);
        assertThat(reader.find(Importers.CLERK, id).status()).isEqualTo(Import.Status.DONE);
    }

    @Test
    void rowsThatCannotBeTakenAreKeptWithTheirReasons() throws IOException {
        var file = Sheets.csv(
                folder,
                "编号,内容,时间\nR1,好的一行,\nR2,,\nR3,时间不对,前天\nR1,同号的另一件事,\nR4,=cmd(),xx\nR5," + "长".repeat(10_001) + ",\n");
        var done = run(file);
        assertThat(done.counts()).isEqualTo(new Counts(1, 0, 5));
        var out = new StringBuilder();
        rejectedFile.write(done, Locale.SIMPLIFIED_CHINESE, out);
        assertThat(out)
                .startsWith("\uFEFF编号,内容,时间,行号,没收的原因")
                .contains("内容是空的", "“前天”读不懂", "说的却是另一件事", "'=cmd()", "最多10000字");
    }

    @Test
    void oldAnswersComeWithTheirDatesAndCommitmentsHold() {
        var file = Sheets.xlsx(folder, sheet -> {
            var header = List.of("工单编号", "诉求内容", "诉求时间", "承办单位", "答复内容", "答复时间", "联系电话");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            var row = List.of("W-1", "广场的灯坏了", "2024年5月6日", "区城市管理局", "已换新灯", "2024-05-09 10:00", "13800000000");
            for (int i = 0; i < row.size(); i++) {
                sheet.value(1, i, row.get(i));
            }
        });
        assertThat(run(file).counts()).isEqualTo(new Counts(1, 0, 0));
        var voice = jdbc.sql("select id, state, unit, phase, contact, step_due from voice where body = '广场的灯坏了'")
                .query()
                .singleRow();
        assertThat(voice)
                .containsEntry("unit", "CG")
                .containsEntry("phase", "IMPORTED")
                .containsEntry("step_due", null);
        assertThat(voice.get("state").toString()).contains("已换新灯");
        assertThat(voice.get("contact")).isNotNull();
        assertThat(jdbc.sql("select key from piece where source = :id order by at")
                        .param("id", voice.get("id"))
                        .query(String.class)
                        .list())
                .containsExactly("voices.thread.import", "voices.thread.import-answered-by");
    }

    @Test
    void liveRowsBeginTheirClockOnce() {
        var file = rows(3);
        var id = prepared(file, true);
        runner.run(id, () -> false);
        assertThat(reader.find(Importers.CLERK, id).counts()).isEqualTo(new Counts(3, 0, 0));
        assertThat(jdbc.sql(
                                "select count(*) from voice where phase = 'SUBMITTED' and step_due is not null and channel = 'SHEET'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        var again = prepared(file, true);
        runner.run(again, () -> false);
        assertThat(reader.find(Importers.CLERK, again).counts()).isEqualTo(new Counts(0, 3, 0));
    }

    @Test
    void theMappingIsRememberedForTheSameHeader() {
        var file = Sheets.csv(folder, "甲栏,乙栏\n1,第一次\n");
        var id = uploads.take(Importers.CLERK, "a.csv", file);
        var chosen = new Mapping(java.util.Map.of(Field.TEXT, 1, Field.ID, 0), false, "QX");
        assertThat(mappings.proposal(reader.find(Importers.CLERK, id)).columns())
                .doesNotContainKey(Field.TEXT);
        imports.prepare(Importers.CLERK, id, chosen);
        var next = uploads.take(Importers.CLERK, "b.csv", Sheets.csv(folder, "甲栏,乙栏\n2,第二次\n"));
        assertThat(mappings.proposal(reader.find(Importers.CLERK, next))).isEqualTo(chosen);
    }

    @Test
    void onlyAdministratorsAndClerksImport() {
        var unit = Importers.staff(Role.UNIT);
        assertThatThrownBy(() -> uploads.take(unit, "a.csv", rows(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reader.latest(unit)).isInstanceOf(NotFound.class);
    }

    private String command(int code, String... args) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theCommandDoesTheSame() throws IOException {
        var file = rows(5).toString();
        command(0, file, "--place", "QX", "--history");
        command(0, file, "--place", "QX", "--map", "title=", "--map", "time=4");
        assertThat(command(2)).isNotBlank();
        command(2, file, "--map", "nothing=1");
        command(2, folder.resolve("absent.csv").toString());
        command(1, file, "--place", "NOWHERE");
        var bad = Sheets.csv(folder, "编号,内容\nC9,\n").toString();
        var target = folder.resolve("rejected.csv");
        command(1, bad, "--place", "QX", "--rejected", target.toString());
        assertThat(Files.readString(target)).contains("C9");
    }
}
