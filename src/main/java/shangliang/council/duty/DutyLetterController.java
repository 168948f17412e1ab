package shangliang.council.duty;

import static shangliang.base.Role.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.council.DutyFacts.Fact;
import shangliang.council.DutyFacts.Heading;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.LetterPage;
import shangliang.web.Letters;
import shangliang.web.Messages;
import shangliang.web.OfficialLetter;
import shangliang.web.OfficialLetter.Block;

/** Writes the year's letter for a member out of the own file, to print or to take along. */
@Controller
class DutyLetterController {

    private static final String PATH = DutyFilePage.PATH + "/letter";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final DutyReader reader;
    private final Letters letters;
    private final Messages messages;

    DutyLetterController(DutyReader reader, Letters letters, Messages messages) {
        this.reader = reader;
        this.letters = letters;
        this.messages = messages;
    }

    @GetMapping(PATH)
    @Access(MEMBER)
    ModelAndView show(Viewer viewer, Form form) {
        var year = reader.year(form.text("year"));
        var back = DutyFilePage.PATH + "?year=" + year;
        return letters.page(new LetterPage(letter(viewer, year), back, PATH + "/docx?year=" + year));
    }

    @GetMapping(PATH + "/docx")
    @Access(MEMBER)
    ModelAndView file(Viewer viewer, Form form) {
        var letter = letter(viewer, reader.year(form.text("year")));
        return letters.file(letter, letter.title());
    }

    private OfficialLetter letter(Viewer viewer, int year) {
        var member = reader.member(viewer).orElseThrow(NotFound::new);
        var file = reader.file(viewer, member, year);
        var body = new ArrayList<Block>();
        for (var heading : Heading.values()) {
            if (!file.under(heading).isEmpty()) {
                body.add(new Block.Heading(t("council.duty.heading." + heading)));
                body.add(new Block.Text(
                        file.under(heading).stream().map(this::line).collect(Collectors.joining("\n"))));
            }
        }
        if (!file.excuses().isEmpty()) {
            body.add(new Block.Heading(t("council.duty.excuses")));
            file.excuses()
                    .forEach(excuse -> body.add(new Block.Text(t(
                            "council.duty.excused",
                            messages.day(CHINESE, Objects.requireNonNull(excuse.day())),
                            excuse.words()))));
        }
        var title = t("council.duty.letter", String.valueOf(year), member.name());
        return new OfficialLetter("", title, "", body, List.of(member.name()), "");
    }

    private String line(Fact fact) {
        var words =
                t(fact.key(), fact.args().stream().map(arg -> arg.in(CHINESE)).toArray());
        return t("council.duty.line", messages.day(CHINESE, fact.day()), words);
    }

    private String t(String key, Object... args) {
        return messages.text(CHINESE, key, args);
    }
}
