package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.voices.imports.Import.Counts;

/** Rows that could not be taken: given back with their reasons, mended, and sent again. */
class RejectedFileTests extends ImportGround {

    @Autowired
    RejectedFile rejectedFile;

    @Autowired
    TakenFile takenFile;

    private String rejected(Import file, Locale locale) throws IOException {
        var out = new StringBuilder();
        rejectedFile.write(file, locale, out);
        return out.toString();
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

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void mendedRowsComeInAndTheOthersAreRefusedAgain(String language) throws IOException {
        var csv = "编号,内容,时间\n1%s,好的,2019-02-28\n1%s,同号的另一件事,\n2%s,没写好时间,昨天\n3%s,没加引号,多了,一格\n=4%s,+公式样子的,\n,,\n"
                .replace("%s", language);
        var done = run(Sheets.csv(folder, csv.replace("=4", "'=4").replace("没写好时间", "=没写好时间")));
        assertThat(done.counts()).isEqualTo(new Counts(2, 0, 3));
        var list = rejected(done, Locale.forLanguageTag(language));
        assertThat(list).contains("'=没写好时间").endsWith("一格\r\n");
        var again = run(Sheets.csv(folder, list));
        assertThat(again.header().names()).isEqualTo(done.header().names());
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 3));
        var mended = run(Sheets.csv(
                folder,
                list.replace("昨天", "2019-03-01").replace("多了", "2019-03-02").replace(",一格", "")));
        assertThat(mended.counts()).isEqualTo(new Counts(2, 0, 1));
        assertThat(jdbc.sql("select count(*) from voice where body = '=没写好时间'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatCameInIsListedWithItsNumberHere() throws IOException {
        var done = run(Sheets.csv(folder, "编号,标题,内容\nT-1,路灯,不亮\n,,没有编号\n"));
        var out = new StringBuilder();
        takenFile.write(done, Locale.UK, out);
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        header ->
                                assertThat(header).endsWith("Row,Number there,Number here,Title,Nearly word for word"),
                        row -> assertThat(row).matches("2,T-1,20\\d\\d-\\d{6},路灯,"),
                        row -> assertThat(row).matches("3,,20\\d\\d-\\d{6},.*"));
    }
}
