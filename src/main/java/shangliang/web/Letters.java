package shangliang.web;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives an official letter as a page to print and as a DOCX that any word processor opens: A4, margins of 37 mm above and 28 mm
 * at the binding edge, 22 lines of 28 characters by the document grid, fonts by their names (GB/T 9704-2012, 5 and 7).
 */
@Component
public class Letters {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final byte[] XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".getBytes(StandardCharsets.UTF_8);

    /** The parts that are the same in every letter. */
    private static final List<String> FIXED = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/odd.xml",
            "word/even.xml");

    /** To look at and to print. */
    public ModelAndView page(LetterPage page) {
        return new ModelAndView("web/letter", "page", page);
    }

    /** To take along; {@code name} is that of the file, without its ending. */
    public ModelAndView file(OfficialLetter letter, String name) {
        return new ModelAndView((model, request, response) -> {
            response.setContentType(DOCX);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name + ".docx", StandardCharsets.UTF_8)
                            .build()
                            .toString());
            write(letter, response.getOutputStream());
        });
    }

    void write(OfficialLetter letter, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to)) {
            for (var part : FIXED) {
                put(zip, part, new ClassPathResource("docx/" + part).getContentAsByteArray());
            }
            var document = new Utf8ByteOutput();
            JteViews.ENGINE.render("web/docx/document.jte", letter, document);
            put(zip, "word/document.xml", document.toByteArray());
        }
    }

    private static void put(ZipOutputStream zip, String part, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(XML);
        zip.write(content);
        zip.closeEntry();
    }
}
