package shangliang.consultation.joint;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.STUDIO_LEAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Takes what partners hand over, and gives every message as the file it was. */
@Controller
class JointController {

    private static final String HOME = "/desk/partners/messages";

    private final JointMessages messages;
    private final JointReader reader;

    JointController(JointMessages messages, JointReader reader) {
        this.messages = messages;
        this.reader = reader;
    }

    @GetMapping(HOME)
    @Access({CLERK, STUDIO_LEAD})
    ModelAndView list(Viewer viewer, Form form) {
        return page(viewer, own(viewer, form));
    }

    @PostMapping(HOME)
    @Access({CLERK, STUDIO_LEAD})
    ModelAndView receive(Viewer by, Form form, @RequestParam @Nullable MultipartFile file) {
        return Forms.submit(
                form,
                () -> "/desk/consultations/" + messages.receive(by, content(file), host(form)),
                failed -> page(by, failed));
    }

    @GetMapping(HOME + "/{id}/file")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ResponseEntity<byte[]> file(Viewer viewer, @PathVariable UUID id) {
        var line = reader.line(viewer, id);
        var attachment =
                ContentDisposition.attachment().filename(line.file()).build().toString();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .body(String.valueOf(line.note()).getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView page(Viewer viewer, Form form) {
        return new ModelAndView("consultation/joint/messages", Map.of("page", reader.page(viewer, form)));
    }

    /** A studio leads what it takes, unless it chooses otherwise. */
    private static Form own(Viewer viewer, Form form) {
        return viewer instanceof Viewer.Staff staff && JointActs.isStudio(viewer)
                ? form.with("host", "studio:" + staff.post().scope().code())
                : form;
    }

    private static @Nullable ScopeRef host(Form form) {
        var typed = form.text("host").split(":", 2);
        return typed.length == 2 ? new ScopeRef(typed[0], typed[1]) : null;
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null) {
            return new byte[0];
        }
        Opening.requireFit(file.getSize());
        try {
            return file.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
