package shangliang.consultation.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import shangliang.base.Invalid;

/** Files as people send them: good ones are read, all others are refused with what to do. */
class InspectionTests {

    static byte[] pdf(int pages, String password) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            try (var text = new PDPageContentStream(pdf, pdf.getPage(0))) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText("Thirty stalls after ten");
                text.endText();
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        }
    }

    static byte[] words(String text) {
        return ("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPdfIsReadWithItsPagesAndTheBeginningOfItsText() throws IOException {
        var sheaf = Inspection.of("C:\\papers\\北门 \"材料\".PDF", pdf(3, ""));
        assertThat(sheaf.kind()).isEqualTo(Sheaf.Kind.PDF);
        assertThat(sheaf.pages()).isEqualTo(3);
        assertThat(sheaf.words()).contains("Thirty stalls after ten");
        assertThat(sheaf.name()).isEqualTo("北门 材料 .PDF");
        assertThat(sheaf.hash()).hasSize(64);
    }

    @Test
    void aDocxIsReadWithNamesInRareCharacters() throws IOException {
        var sheaf = Inspection.of("情况.docx", zip(Map.of("word/document.xml", words("𬌗关 㛃 三十个摊"))));
        assertThat(sheaf.kind()).isEqualTo(Sheaf.Kind.DOCX);
        assertThat(sheaf.words()).isEqualTo("𬌗关 㛃 三十个摊");
    }

    @Test
    void whatCannotBeKeptIsRefusedWithItsReason() throws IOException {
        refused("empty", "a.pdf", new byte[0]);
        refused("large", "a.pdf", new byte[Inspection.MOST + 1]);
        refused("kind", "a.exe", "MZ and more".getBytes(StandardCharsets.US_ASCII));
        refused("lies", "a.docx", pdf(1, ""));
        refused("lies", "a.pdf", zip(Map.of("word/document.xml", words("x"))));
        refused("locked", "a.pdf", pdf(1, "secret"));
        refused("locked", "a.docx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        refused("pages", "a.pdf", pdf(201, ""));
        refused("damaged", "a.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII));
        refused("kind", "a.docx", zip(Map.of("xl/workbook.xml", words("x"))));
        refused("damaged", "a.docx", zip(Map.of("word/document.xml", "<w:t".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void macrosAndWhatSwellsAreRefused() throws IOException {
        refused("macros", "a.docx", zip(Map.of("word/document.xml", words("x"), "word/vbaProject.bin", new byte[10])));
        refused("swells", "a.docx", zip(Map.of("word/document.xml", words("x"), "word/big.bin", new byte[201 << 20])));
        refused("swells", "a.docx", zip(Map.of("word/document.xml", new byte[(20 << 20) + 1])));
    }

    private static void refused(String why, String name, byte[] content) {
        assertThatThrownBy(() -> Inspection.of(name, content))
                .as(why)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Invalid.Problem::key)
                                .containsExactly("consultation.paper.bad." + why));
    }
}
