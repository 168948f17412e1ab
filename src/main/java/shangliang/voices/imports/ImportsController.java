package shangliang.voices.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The list of imports, and where a file is sent. */
@Controller
class ImportsController {

    static final String PATH = "/desk/imports";

    private final ImportReader reader;
    private final Uploads uploads;

    ImportsController(ImportReader reader, Uploads uploads) {
        this.reader = reader;
        this.uploads = uploads;
    }

    @GetMapping(PATH)
    @Access({Role.ADMIN, Role.CLERK})
    ModelAndView show(Viewer viewer) {
        return page(viewer, Form.EMPTY);
    }

    @PostMapping(PATH)
    @Access({Role.ADMIN, Role.CLERK})
    ModelAndView upload(Viewer viewer, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return Forms.submit(form, () -> PATH + "/" + uploads.take(viewer, sent(file)), again -> page(viewer, again));
    }

    private static MultipartFile sent(@Nullable MultipartFile file) {
        if (file == null) {
            throw FileKind.bad("none");
        }
        return file;
    }

    private ModelAndView page(Viewer viewer, Form form) {
        return new ModelAndView("voices/imports/index", Map.of("page", new ImportsPage(form, reader.latest(viewer))));
    }
}
