package shangliang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shangliang.web.OfficialLetter.Block;

/** A letter as LibreOffice draws it: margins to the millimetre, 22 lines of 28 characters, and no rare character lost. */
class LetterLayoutTests {

    private static final double MM = 72 / 25.4;
    private static final Offset<Double> ONE_MM = within(1.0);
    private static final String RARE = "村民𠮷㐂、䶮家湾、㙍上组";

    /** Of a line of exact height, four fifths lie above the baseline. */
    private static final double ABOVE = 0.8;

    @TempDir
    static Path folder;

    private static List<List<Line>> pages = List.of();

    /** One line of a page: where it begins and ends and its baseline, in millimetres from the upper left corner. */
    private record Line(String text, double left, double right, double baseline) {}

    @BeforeAll
    static void drawn() throws Exception {
        var docx = folder.resolve("letter.docx");
        try (var out = Files.newOutputStream(docx)) {
            new Letters().write(letter(), out);
        }
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("office"),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("letter.pdf").toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / MM).isCloseTo(210, ONE_MM);
            assertThat(pdf.getPage(0).getMediaBox().getHeight() / MM).isCloseTo(297, ONE_MM);
            pages = lines(pdf);
        }
    }

    @AfterAll
    static void forget() {
        pages = List.of();
    }

    private static OfficialLetter letter() {
        return new OfficialLetter(
                "类别：A",
                "关于老旧小区加装电梯提案的答复",
                "王芳委员",
                List.of(
                        new Block.Heading("一、办理情况"),
                        new Block.Text(RARE + "。"),
                        new Block.Text("已经看过现场并和住户谈过三次".repeat(100)),
                        new Block.Heading("二、下一步"),
                        new Block.Text("第一条 <按期> 办好 & 公开\n第二条")),
                List.of("区住房和城乡建设委员会"),
                "2026年4月5日");
    }

    /** The grid sets characters apart, so a line is whatever stands on one baseline. */
    private static List<List<Line>> lines(PDDocument pdf) throws IOException {
        var all = new ArrayList<List<Line>>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var byBaseline = new TreeMap<Integer, List<TextPosition>>();
            var reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    byBaseline
                            .computeIfAbsent(Math.round(at.getYDirAdj()), line -> new ArrayList<>())
                            .add(at);
                }
            };
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(pdf);
            all.add(byBaseline.values().stream().map(LetterLayoutTests::line).toList());
        }
        return all;
    }

    private static Line line(List<TextPosition> characters) {
        var inOrder = characters.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .toList();
        var first = inOrder.getFirst();
        var last = inOrder.getLast();
        return new Line(
                inOrder.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                first.getXDirAdj() / MM,
                (last.getXDirAdj() + last.getWidthDirAdj()) / MM,
                first.getYDirAdj() / MM);
    }

    private static List<Line> body(int page) {
        return pages.get(page).stream().filter(line -> line.baseline() < 265).toList();
    }

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() {
        var full = body(1);
        assertThat(full).hasSize(22);
        assertThat(full).allSatisfy(line -> assertThat(line.text()).hasSize(28));
    }

    @Test
    void marginsAreKeptToTheMillimetre() {
        var full = body(1);
        var pitch = (full.getLast().baseline() - full.getFirst().baseline()) / 21;
        assertThat(full.getFirst().baseline() - pitch * ABOVE).as("above").isCloseTo(37, ONE_MM);
        assertThat(full.getLast().baseline() + pitch * (1 - ABOVE)).as("below").isCloseTo(297 - 35, ONE_MM);
        assertThat(full).allSatisfy(line -> {
            assertThat(line.left()).as("binding edge").isCloseTo(28, ONE_MM);
            assertThat(line.right()).as("outer edge").isCloseTo(28 + 156, ONE_MM);
        });
    }

    @Test
    void pagesAreNumberedAtTheirOuterEdge() {
        assertThat(pages.get(0).getLast().text()).isEqualTo("— 1 —");
        assertThat(pages.get(1).getLast().text()).isEqualTo("— 2 —");
        assertThat(pages.get(0).getLast().left()).isGreaterThan(105);
        assertThat(pages.get(1).getLast().right()).isLessThan(105);
    }

    @Test
    void nothingThatWasWrittenIsLost() throws IOException {
        var text = String.join(
                "\n", pages.stream().flatMap(List::stream).map(Line::text).toList());
        assertThat(text).contains(RARE, "王芳委员：", "第一条 <按期> 办好 & 公开", "第二条", "2026年4月5日");
        try (var docx = new ZipFile(folder.resolve("letter.docx").toFile())) {
            var styles = new String(
                    docx.getInputStream(docx.getEntry("word/styles.xml")).readAllBytes(), "UTF-8");
            assertThat(styles).contains("仿宋_GB2312", "方正小标宋简体", "黑体", "宋体");
        }
    }
}
