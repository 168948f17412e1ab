package shangliang.outcomes.works;

import static shangliang.base.Role.*;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where a work is written by its author. */
@Controller
@RequestMapping("/desk/works")
class WorkWritingController {

    private final WorkReader reader;
    private final WorkWriting writing;
    private final Works works;

    WorkWritingController(WorkReader reader, WorkWriting writing, Works works) {
        this.reader = reader;
        this.writing = writing;
        this.works = works;
    }

    @GetMapping("/new")
    @Access({MEMBER, STUDIO_LEAD})
    ModelAndView fresh(Viewer viewer, Form form) {
        return writing.fresh(viewer, form);
    }

    /** The same form sent twice is one work; one without a kind is asked for it again. */
    @PostMapping
    @Access({MEMBER, STUDIO_LEAD})
    ModelAndView begin(Viewer viewer, Form form) {
        var typed = new WorkForm(form);
        return typed.kind()
                .map(kind -> Forms.submit(
                        form,
                        () -> "/desk/works/"
                                + works.begin(viewer, form.once(), typed.text(kind), writing.chosen(viewer, form)),
                        failed -> writing.write(viewer, kind, failed)))
                .orElseGet(() -> writing.fresh(viewer, form));
    }

    @GetMapping("/{number}/text")
    @Access({MEMBER, STUDIO_LEAD})
    ModelAndView change(Viewer viewer, @PathVariable String number) {
        return writing.change(viewer, reader.writable(viewer, number));
    }

    @PostMapping("/{number}/text")
    @Access({MEMBER, STUDIO_LEAD})
    ModelAndView changed(Viewer viewer, @PathVariable String number, Form form) {
        var work = reader.own(viewer, number);
        var typed = new WorkForm(form);
        return Forms.submit(
                form,
                () -> {
                    var sources = writing.chosen(viewer, form, work);
                    works.act(
                            viewer,
                            work.number(),
                            new WorkDeed.Write(form.version(), typed.text(work.kind()), sources));
                    return "/desk/works/" + work.number();
                },
                failed -> writing.again(viewer, work, failed));
    }
}
