package shangliang.duties;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Preview;
import shangliang.council.Previews;
import shangliang.council.Upload;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where the administrator replaces the topic tree. */
@Controller
class TopicsController {

    private static final String HOME = "/desk/admin/duties";
    private static final String TOPICS = HOME + "/topics";

    private final Duties duties;
    private final DutiesReader reader;

    TopicsController(Duties duties, DutiesReader reader) {
        this.duties = duties;
        this.reader = reader;
    }

    @PostMapping(TOPICS + "/preview")
    @Access(Role.ADMIN)
    ModelAndView preview(Viewer viewer, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return Previews.show(form, () -> previewed(viewer, Upload.text(file, form)), this::again);
    }

    private ModelAndView previewed(Viewer viewer, String csv) {
        var plan = duties.planTopics(viewer, csv);
        var kept = Map.of("csv", csv, "seen", plan.fingerprint());
        return Previews.page(new Preview("duties.desk.topics.name", plan, TOPICS, kept, HOME));
    }

    @PostMapping(TOPICS)
    @Access(Role.ADMIN)
    ModelAndView confirm(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    duties.confirmTopics(viewer, Upload.kept(form), form.text("seen"));
                    return HOME + "?done=topics";
                },
                this::again);
    }

    private ModelAndView again(Form form) {
        return DutiesController.page(
                "duties/desk",
                new DutiesDeskPage(form, reader.lists(), reader.topicTree(), reader.gaps(), reader.names()));
    }
}
