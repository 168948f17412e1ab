package shangliang.consultation.papers;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF as far as is needed to know whether it can be kept, and the text of its first pages. */
final class PdfFile {

    private static final int MOST_PAGES = 200;
    private static final int READ = 3;

    private PdfFile() {}

    static Sheaf read(String name, String hash, byte[] content) {
        try (var pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) {
                throw Inspection.bad("locked");
            }
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw Inspection.bad("pages", MOST_PAGES, pdf.getNumberOfPages());
            }
            return new Sheaf(Sheaf.Kind.PDF, name, pdf.getNumberOfPages(), text(pdf), hash, content);
        } catch (InvalidPasswordException locked) {
            throw Inspection.bad("locked");
        } catch (IOException damaged) {
            throw Inspection.bad("damaged");
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        var reading = new PDFTextStripper();
        reading.setEndPage(READ);
        return Sheaf.preview(reading.getText(pdf));
    }
}
