package shangliang.consultation;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.STUDIO_LEAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.consultation.papers.Inspection;
import shangliang.consultation.papers.Paper;
import shangliang.consultation.papers.PaperRows;
import shangliang.consultation.papers.Sheaf;
import shangliang.web.Access;
import shangliang.web.Form;

/** Takes papers for a consultation, and gives them to whoever may see it: as text to read, and as the file. */
@Controller
class PapersController {

    private static final String PAPER = "/consultations/{number}/papers/{paper:[0-9a-f-]{36}}";

    private final Library library;
    private final PaperRows papers;
    private final ConsultationPages pages;
    private final Consultations consultations;

    PapersController(Library library, PaperRows papers, ConsultationPages pages, Consultations consultations) {
        this.library = library;
        this.papers = papers;
        this.pages = pages;
        this.consultations = consultations;
    }

    @PostMapping("/desk/consultations/{number}/paper")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView add(Viewer by, @PathVariable String number, Form form, @RequestParam @Nullable MultipartFile file) {
        return pages.submit(
                Posted.of(by, number, form),
                "paper",
                post -> consultations.addPaper(by, At.any(post.number()), form.text("title"), sheaf(file)));
    }

    private static Sheaf sheaf(@Nullable MultipartFile file) {
        try {
            return file == null
                    ? Inspection.of("", new byte[0])
                    : Inspection.of(String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @GetMapping(PAPER)
    @Access(anyone = true)
    ModelAndView read(Viewer viewer, @PathVariable String number, @PathVariable UUID paper) {
        var found = find(viewer, number, paper);
        return new ModelAndView("consultation/paper", "page", new PaperPage(Posted.number(number), found));
    }

    @GetMapping(PAPER + "/file")
    @Access(anyone = true)
    ResponseEntity<byte[]> file(Viewer viewer, @PathVariable String number, @PathVariable UUID paper) {
        var found = find(viewer, number, paper);
        var attachment = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.kind().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(papers.content(found.id()));
    }

    private Paper find(Viewer viewer, String number, UUID paper) {
        var consultation = library.get(viewer, Posted.number(number));
        return papers.find(consultation.id(), paper).orElseThrow(NotFound::new);
    }
}
