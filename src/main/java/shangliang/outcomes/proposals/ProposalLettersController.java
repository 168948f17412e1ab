package shangliang.outcomes.proposals;

import static shangliang.base.Role.*;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.LetterPage;
import shangliang.web.Letters;
import shangliang.web.OfficialLetter;

/** The letters of a proposal, to look at, to print and to take along. */
@Controller
class ProposalLettersController {

    private static final String PATH = "/desk/proposals/{number}/letters/{name}";

    private final ProposalReader reader;
    private final ProposalLetters composed;
    private final Letters letters;

    ProposalLettersController(ProposalReader reader, ProposalLetters composed, Letters letters) {
        this.reader = reader;
        this.composed = composed;
        this.letters = letters;
    }

    @GetMapping(PATH)
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR})
    ModelAndView show(Viewer viewer, @PathVariable String number, @PathVariable String name) {
        var back = "/desk/proposals/" + reader.get(viewer, number).number();
        return letters.page(new LetterPage(letter(viewer, number, name), back, back + "/letters/" + name + "/docx"));
    }

    @GetMapping(PATH + "/docx")
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR})
    ModelAndView file(Viewer viewer, @PathVariable String number, @PathVariable String name) {
        var letter = letter(viewer, number, name);
        return letters.file(letter, letter.title());
    }

    private OfficialLetter letter(Viewer viewer, String number, String name) {
        return composed.of(reader.get(viewer, number), name).orElseThrow(NotFound::new);
    }
}
