package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.voices.imports.Import.Counts;

/** Files on their way into a real database: once, again, with answers, as voices to be handled, by page or by command. */
class ImportsModuleTests extends ImportGround {

    @Autowired
    ImportCommand command;

    @Test
    void everyRowComesInOnceAndAgainNothingIsNew() {
        var before = voices();
        var file = rows(450);
        assertThat(run(file).counts()).isEqualTo(new Counts(450, 0, 0));
        assertThat(run(file).counts()).isEqualTo(new Counts(0, 450, 0));
        assertThat(voices() - before).isEqualTo(450);
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
