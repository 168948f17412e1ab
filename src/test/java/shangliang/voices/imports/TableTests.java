package shangliang.voices.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shangliang.base.Invalid;

/** Files of every encoding and shape are read; what is no table is told by what it is. */
class TableTests {

    private static final String SMALL = "编号,内容\n1,\"路灯不亮，\n换一盏\"\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void textIsReadInAnyEncoding(String charset) {
        var lines = Sheets.lines(Sheets.csv(folder, SMALL, Charset.forName(charset)));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().cells()).containsExactly("编号", "内容");
        assertThat(lines.get(1).cell(1)).isEqualTo("路灯不亮，\n换一盏");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundByItself(String separator) {
        var text = "\uFEFF" + "a,b\n1,2\n".replace(",", separator);
        assertThat(Sheets.lines(Sheets.csv(folder, text)).get(1).cells()).containsExactly("1", "2");
    }

    @Test
    void aWorkbookIsReadByTheValuesOfItsCells() {
        var file = Sheets.xlsx(folder, sheet -> {
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "内容");
            sheet.value(0, 2, "时间");
            sheet.value(1, 0, 188006);
            sheet.value(1, 1, "路灯不亮");
            sheet.value(1, 2, LocalDateTime.of(2019, 2, 28, 12, 0));
            sheet.style(1, 2).format("yyyy年m月d日 h:mm").set();
            sheet.value(2, 0, 43524.5);
            sheet.value(2, 2, LocalDate.of(2019, 2, 28));
            sheet.style(2, 2).format("m/d/yy").set();
            sheet.value(3, 1, "隔了一行");
        });
        var lines = Sheets.lines(file);
        assertThat(lines.get(1).cells()).containsExactly("188006", "路灯不亮", "2019-02-28 12:00");
        assertThat(lines.get(2).cells()).containsExactly("43524.5", "", "2019-02-28");
        assertThat(lines.getLast().number()).isEqualTo(4);
    }

    @Test
    void aFormulaWithoutValueIsARowProblem() {
        var file = Sheets.xlsx(folder, sheet -> {
            sheet.value(0, 0, "内容");
            sheet.formula(1, 0, "LEN(A1)");
        });
        assertThat(Sheets.lines(file).getLast().trouble()).isEqualTo("voices.imports.row.formula");
    }

    @Test
    void mergedCellsHaveTheirTextInTheFirstRowOnly() {
        var file = Sheets.xlsx(folder, sheet -> {
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "内容");
            sheet.value(1, 0, "1");
            sheet.value(2, 0, "2");
            sheet.value(1, 1, "路灯不亮");
            sheet.range(1, 1, 2, 1).merge();
        });
        assertThat(Sheets.lines(file).getLast().cell(1)).isEmpty();
    }

    private void isRefused(Path file, String why) {
        assertThatThrownBy(() -> Layout.of(file, new HeaderWords()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                assertThat(invalid.problems().getFirst().key()).isEqualTo("voices.imports.bad." + why));
    }

    @Test
    void whatIsNoTableIsNamed() {
        isRefused(Sheets.csv(folder, ""), "empty");
        isRefused(Sheets.csv(folder, "\uFEFF"), "empty");
        isRefused(Sheets.csv(folder, "编号,内容\n"), "header-only");
        isRefused(Sheets.csv(folder, "%PDF-1.7 ..."), "pdf");
        isRefused(Sheets.csv(folder, "<html><table>"), "markup");
        isRefused(Sheets.write(folder, new byte[] {(byte) 0x89, 'P', 'N', 'G'}), "no-table");
        isRefused(Sheets.write(folder, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}), "encoding");
        isRefused(Sheets.write(folder, new byte[] {'P', 'K', 3, 4, 0, 0}), "damaged");
    }

    @Test
    void officeFilesOfOtherKindsAreNamed() {
        var ole = "\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1);
        isRefused(Sheets.write(folder, ole), "old-excel");
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(ole);
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        isRefused(Sheets.write(folder, locked.toByteArray()), "locked");
    }

    @Test
    void aPackedFileThatIsNoWorkbookOrSwellsIsRefused() throws IOException {
        isRefused(packed("word/document.xml", 10), "not-xlsx");
        isRefused(packed("xl/workbook.xml", 200 << 20), "swells");
        isRefused(packed("xl/workbook.xml", 10), "damaged");
    }

    @Test
    void whatWouldTakeAllMemoryIsRefused() throws IOException {
        isRefused(book("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "swells");
        isRefused(book("<row r=\"1\">" + "<c/>".repeat(1_100_000) + "</row>"), "swells");
        isRefused(book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), "header-only");
    }

    @Test
    void aDayByTheNumberOfItsFormatIsADay() throws IOException {
        var file = book("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43524</v></c></row>");
        assertThat(Sheets.lines(file).getFirst().cells()).containsExactly("2019-02-28");
    }

    private Path book(String rows) throws IOException {
        var small = Sheets.xlsx(folder, sheet -> sheet.value(0, 0, "内容"));
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(small.toFile());
                var zip = new ZipOutputStream(bytes)) {
            for (var entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var part = from.getInputStream(entry).readAllBytes();
                zip.write(part(entry.getName(), part, rows));
            }
        }
        return Sheets.write(folder, bytes.toByteArray());
    }

    private static byte[] part(String name, byte[] part, String rows) {
        var start = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
        if (name.contains("sheet1")) {
            return ("<worksheet" + start + "<sheetData>" + rows + "</sheetData></worksheet>").getBytes(UTF_8);
        }
        var formats = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
        return name.contains("styles") ? ("<styleSheet" + start + formats + "</styleSheet>").getBytes(UTF_8) : part;
    }

    private Path packed(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[1 << 16];
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
            zip.closeEntry();
        }
        return Sheets.write(folder, bytes.toByteArray());
    }

    @Test
    void brokenQuotesAreToldWithTheirLine() {
        var broken = Sheets.csv(folder, "a,b\n1,2\n3,\"never closed\n5,6\n");
        assertThatThrownBy(() -> Layout.of(broken, new HeaderWords()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.problems().getFirst().key()).isEqualTo("voices.imports.bad.quotes");
                    assertThat(invalid.problems().getFirst().args()).containsExactly(3L);
                });
    }

    @Test
    void aQuoteThatSwallowsALargeFileIsToldWithoutReadingItAll() {
        var broken = Sheets.csv(folder, "a,b\n1,\"2\n" + "3,4\n".repeat(1_000_000));
        assertThatThrownBy(() -> Layout.of(broken, new HeaderWords()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                assertThat(invalid.problems().getFirst().args()).containsExactly(2L));
    }

    @Test
    void moreCellsThanATableHasAreNotRead() {
        var wide = Sheets.csv(folder, "a,b\n" + "1,".repeat(100_000) + "\n");
        assertThat(Sheets.lines(wide).get(1).cells()).hasSize(Line.MOST_CELLS);
    }

    @Test
    void aStrayNullByteDoesNotMakeATextUnreadable() {
        var text = "编号,内容\n1,路灯" + "\u0000" + "不亮，已经三个月了，晚上走路很不方便，请尽快来修一修，谢谢各位\n";
        assertThat(Sheets.lines(Sheets.csv(folder, text))).hasSize(2);
    }
}
