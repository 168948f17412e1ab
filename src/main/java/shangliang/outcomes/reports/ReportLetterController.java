package shangliang.outcomes.reports;

import static shangliang.base.Role.*;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.LetterPage;
import shangliang.web.Letters;
import shangliang.web.Messages;
import shangliang.web.OfficialLetter;
import shangliang.web.OfficialLetter.Block;

/** A report as it goes up: to print, and to take along as DOCX; of something classified there is none here. */
@Controller
class ReportLetterController {

    private static final String PATH = "/desk/reports/{number}/letter";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ReportReader reader;
    private final Letters letters;
    private final Messages messages;

    ReportLetterController(ReportReader reader, Letters letters, Messages messages) {
        this.reader = reader;
        this.letters = letters;
        this.messages = messages;
    }

    @GetMapping(PATH)
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK, CHAIR})
    ModelAndView show(Viewer viewer, @PathVariable String number) {
        var report = reader.get(viewer, number);
        var back = "/desk/reports/" + report.number();
        return letters.page(new LetterPage(letter(report), back, back + "/letter/docx"));
    }

    @GetMapping(PATH + "/docx")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK, CHAIR})
    ModelAndView file(Viewer viewer, @PathVariable String number) {
        var letter = letter(reader.get(viewer, number));
        return letters.file(letter, letter.title());
    }

    private OfficialLetter letter(OpinionReport report) {
        var text = report.text();
        if (text.classified()) {
            throw new NotFound();
        }
        var body = List.of(
                heading("facts"), new Block.Text(text.situation()),
                heading("analysis"), new Block.Text(text.analysis()),
                heading("suggestions"), new Block.Text(text.suggestion()));
        return new OfficialLetter(
                messages.text(CHINESE, "outcomes.report.number", report.number()),
                text.title(),
                "",
                body,
                List.of(report.author().name()),
                messages.day(CHINESE, Zone.day(report.begun())));
    }

    private Block heading(String part) {
        return new Block.Heading(messages.text(CHINESE, "outcomes.letter.heading." + part));
    }
}
