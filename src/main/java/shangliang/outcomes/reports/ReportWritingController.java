package shangliang.outcomes.reports;

import static shangliang.base.Role.*;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.outcomes.proposals.Beginnings;
import shangliang.voices.VoiceFact;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where a report is written, by its author or by whoever edits it. */
@Controller
@RequestMapping("/desk/reports")
class ReportWritingController {

    private final ReportReader reader;
    private final Reports reports;
    private final Beginnings beginnings;
    private final FieldWork field;

    ReportWritingController(ReportReader reader, Reports reports, Beginnings beginnings, FieldWork field) {
        this.reader = reader;
        this.reports = reports;
        this.beginnings = beginnings;
        this.field = field;
    }

    @GetMapping("/new")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP})
    ModelAndView begin(Viewer viewer, Form form) {
        return reader.write(viewer, null, filled(viewer, form));
    }

    /** With {@code fill} the form comes back with what is known of the voices; else the draft is kept. */
    @PostMapping
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP})
    ModelAndView begun(Viewer viewer, Form form) {
        if (form.has("fill", "1")) {
            return reader.write(viewer, null, filled(viewer, form));
        }
        return Forms.submit(
                form,
                () -> "/desk/reports/" + reports.begin(viewer, new ReportForm(form).text(), sources(viewer, form)),
                failed -> reader.write(viewer, null, failed));
    }

    @GetMapping("/{number}/text")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK})
    ModelAndView write(Viewer viewer, @PathVariable String number) {
        return reader.write(viewer, reader.get(viewer, number), Form.EMPTY);
    }

    @PostMapping("/{number}/text")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK})
    ModelAndView written(Viewer viewer, @PathVariable String number, Form form) {
        var report = reader.get(viewer, number);
        return Forms.submit(
                form,
                () -> {
                    reports.act(viewer, report.number(), new ReportDeed.Write(new ReportForm(form).text()));
                    return "/desk/reports/" + report.number();
                },
                failed -> reader.write(viewer, report, failed));
    }

    /** Whoever uses what people said has asked them. */
    private List<SourceRef> sources(Viewer viewer, Form form) {
        var found = beginnings.voices(viewer, form.text("voices"));
        if (!found.isEmpty() && !form.has("asked", "1")) {
            throw new Invalid("asked", "outcomes.report.asked");
        }
        return Stream.concat(found.stream().map(VoiceFact::ref), field.began(form).stream())
                .toList();
    }

    /** What is known of the voices, or of what was visited, stands in the form once, under nothing that was typed. */
    private Form filled(Viewer viewer, Form form) {
        var found = beginnings.voicesOrNone(viewer, form.text("voices"));
        return found.isEmpty() || !form.text("situation").isEmpty()
                ? field.filled(form)
                : form.with("situation", beginnings.told(found)).with("source", ReportText.Source.VOICES.name());
    }
}
