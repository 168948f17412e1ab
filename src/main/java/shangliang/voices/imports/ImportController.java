package shangliang.voices.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** One import: how its columns are read, then how far it has come. */
@Controller
class ImportController {

    private static final String PATH = ImportsController.PATH + "/{id}";

    private final Imports imports;
    private final ImportReader reader;
    private final MappingForm mappings;
    private final KnownRows known;
    private final TwinRows twins;
    private final Council council;

    ImportController(
            Imports imports,
            ImportReader reader,
            MappingForm mappings,
            KnownRows known,
            TwinRows twins,
            Council council) {
        this.imports = imports;
        this.reader = reader;
        this.mappings = mappings;
        this.known = known;
        this.twins = twins;
        this.council = council;
    }

    @GetMapping(PATH)
    @Access({Role.ADMIN, Role.CLERK})
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        var file = reader.find(viewer, id);
        if (file.status() != Import.Status.UPLOADED) {
            return view("show", new ImportPage(file, twins.linked(id), known.rejected(id, 0, 20)));
        }
        return mapping(file, MappingForm.filled(mappings.proposal(file)));
    }

    /** The same page with the sample read anew; nothing is kept. */
    @PostMapping(PATH + "/look")
    @Access({Role.ADMIN, Role.CLERK})
    ModelAndView look(Viewer viewer, @PathVariable UUID id, Form form) {
        return mapping(reader.find(viewer, id), form);
    }

    @PostMapping(PATH)
    @Access({Role.ADMIN, Role.CLERK})
    ModelAndView start(Viewer viewer, @PathVariable UUID id, Form form) {
        var file = reader.find(viewer, id);
        Supplier<String> act = () -> {
            imports.start(viewer, id, mappings.read(form, file.header().names()));
            return ImportsController.PATH + "/" + id;
        };
        return Forms.submit(form, act, again -> mapping(file, again));
    }

    private ModelAndView mapping(Import file, Form form) {
        return view("mapping", new MappingPage(file, form, preview(file, form), council.directory()));
    }

    private List<Row> preview(Import file, Form form) {
        try {
            return reader.preview(file, mappings.readable(form, file.header().names()));
        } catch (Invalid unreadable) {
            return List.of();
        }
    }

    private static ModelAndView view(String name, Object page) {
        return new ModelAndView("voices/imports/" + name, Map.of("page", page));
    }
}
