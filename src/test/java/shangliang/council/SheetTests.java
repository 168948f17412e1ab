package shangliang.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import shangliang.base.Invalid;

/** Files as people really upload them, good and bad. */
class SheetTests {

    private static final Sheet.Columns COLUMNS = new Sheet.Columns(List.of("code", "name_zh"), List.of("name_en"));

    @Test
    void bothEncodingsOfSpreadsheetsAreRead() {
        var text = "code,name_zh\nQX,清溪镇\n";
        assertThat(SheetText.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(SheetText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(SheetText.of(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    }

    @Test
    void whatIsNoCsvFileIsNamed() {
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).isEqualTo("council.sheet.pdf");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0}).isEqualTo("council.sheet.excel");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).isEqualTo("council.sheet.excel");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'c', 0}).isEqualTo("council.sheet.encoding");
        assertRefused(new byte[SheetText.MOST_BYTES + 1]).isEqualTo("council.sheet.large");
    }

    private static AbstractStringAssert<?> assertRefused(byte[] file) {
        return assertThat(catchThrowableOfType(Invalid.class, () -> SheetText.of(file))
                .problems()
                .getFirst()
                .key());
    }

    @Test
    void rowsAreReadByTheNamesInTheHeading() {
        var sheet = Sheet.read("name_zh,code\n\n\"清溪,镇\", QX \n", COLUMNS);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(3, Map.of("code", "QX", "name_zh", "清溪,镇")));
    }

    @Test
    void aMissingARepeatedAndAForeignColumnAreAllTold() {
        var sheet = Sheet.read("code,code,colour\nQX,QX,red\n", COLUMNS);
        assertThat(sheet.problems())
                .extracting(RowProblem::key)
                .containsExactly("council.sheet.missing", "council.sheet.repeated", "council.sheet.unknown");
    }

    @Test
    void aRowWiderThanTheHeadingIsToldByItsLine() {
        var sheet = Sheet.read("code,name_zh\nQX,清溪镇\nDM,东门,街道\n", COLUMNS);
        assertThat(sheet.problems()).containsExactly(new RowProblem(3, "council.sheet.wide", 2, 3));
    }

    @Test
    void anOpenQuoteIsTold() {
        assertThat(Sheet.read("code,name_zh\nQX,\"清溪镇\n", COLUMNS).problems())
                .extracting(RowProblem::key)
                .containsExactly("council.sheet.quotes");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(Sheet.read("", COLUMNS).problems()).containsExactly(new RowProblem(1, "council.sheet.empty"));
        assertThat(Sheet.read("code,name_zh\n", COLUMNS).problems())
                .containsExactly(new RowProblem(1, "council.sheet.empty"));
    }
}
