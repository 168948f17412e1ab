package shangliang.voices.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;

/** The files around an import: the original as it was sent, the rows that came in, and those that could not. */
@Controller
class ImportFilesController {

    private static final String PATH = ImportsController.PATH + "/{id}";

    private final ImportReader reader;
    private final OriginalRows originals;
    private final RejectedFile rejected;
    private final TakenFile taken;

    ImportFilesController(ImportReader reader, OriginalRows originals, RejectedFile rejected, TakenFile taken) {
        this.reader = reader;
        this.originals = originals;
        this.rejected = rejected;
        this.taken = taken;
    }

    @GetMapping(PATH + "/original")
    @Access({Role.ADMIN, Role.CLERK})
    void original(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var file = reader.find(viewer, id);
        headers(response, "application/octet-stream", file.fileName());
        response.setContentLengthLong(file.bytes());
        originals.copy(id, response.getOutputStream());
    }

    @GetMapping(PATH + "/rejected.csv")
    @Access({Role.ADMIN, Role.CLERK})
    void rejected(Viewer viewer, Locale locale, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        var file = reader.find(viewer, id);
        try (var out = csv(response, "rejected.csv")) {
            rejected.write(file, locale, out);
        }
    }

    @GetMapping(PATH + "/taken.csv")
    @Access({Role.ADMIN, Role.CLERK})
    void taken(Viewer viewer, Locale locale, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var file = reader.find(viewer, id);
        try (var out = csv(response, "taken.csv")) {
            taken.write(file, locale, out);
        }
    }

    private static Writer csv(HttpServletResponse response, String name) throws IOException {
        headers(response, "text/csv;charset=UTF-8", name);
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }

    private static void headers(HttpServletResponse response, String type, String name) {
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
