package shangliang.problems;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.problems.ClassPage.Typed;
import shangliang.problems.ClassPage.Voiced;
import shangliang.thread.Picture;
import shangliang.thread.Threads;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Draws the page of a class, and takes the forms that stand on it. */
@Component
class ClassPages {

    private final Board board;
    private final Looking looking;
    private final Threads threads;
    private final Parts parts;

    ClassPages(Board board, Looking looking, Threads threads, Parts parts) {
        this.board = board;
        this.looking = looking;
        this.threads = threads;
        this.parts = parts;
    }

    /** Where the parts of the page come from. */
    @Component("problemsParts")
    record Parts(MemberRows members, StepRows steps, VoiceFacts facts, AlikeVoices alike, Namer namer) {}

    ModelAndView show(Viewer viewer, ClassNumber number, Typed typed) {
        var line = board.get(viewer, number);
        var problem = line.problem();
        var inside = new ClassPage.Inside(
                voices(viewer, problem),
                near(viewer, problem),
                looking.verdict(problem),
                thread(problem, Audience.STAFF).beside(threads.related(problem.ref(), viewer)),
                parts.steps().history(problem.id()));
        var page = new ClassPage(line, inside, viewer, typed, parts.namer().names());
        return new ModelAndView("problems/show", "page", page);
    }

    /** What may belong to it as well, for those who can put it there. */
    private List<AlikeVoices.Near> near(Viewer viewer, ProblemClass problem) {
        var office = viewer.is(Role.CLERK) || viewer.is(Role.SUPERVISION);
        var phase = problem.phase();
        return office && (phase.isOpen() || phase == ClassPhase.CLOSED)
                ? parts.alike().of(viewer, problem)
                : List.of();
    }

    /** Its voices, each with as much of it as the viewer may know. */
    List<Voiced> voices(Viewer viewer, ProblemClass problem) {
        var members = parts.members().of(problem);
        var facts = parts.facts().of(viewer, members.stream().map(Member::voice).toList()).stream()
                .collect(Collectors.toMap(VoiceFact::id, Function.identity()));
        return members.stream()
                .map(member -> new Voiced(member, facts.get(member.voice())))
                .toList();
    }

    /** The life of a class, with what is still to come. */
    Picture thread(ProblemClass problem, Audience audience) {
        return threads.picture(
                problem.ref(),
                audience,
                ClassToCome.of(problem),
                problem.ground().until() != null);
    }

    /** As everyone may see it, with what came of it. */
    Picture openThread(ProblemClass problem) {
        return thread(problem, Audience.PUBLIC).beside(threads.related(problem.ref(), Viewer.ANYONE));
    }

    /** Does {@code act} and shows the class; when it cannot be done, the same page with what was typed. */
    ModelAndView submit(ClassPost post, String name, Consumer<ClassPost> act) {
        return Forms.submit(
                post.form(),
                () -> {
                    act.accept(post);
                    return "/desk/problems/" + post.number() + "?done=" + name;
                },
                failed -> show(post.by(), post.number(), new Typed(failed, name, "")));
    }

    static Typed done(Form form) {
        var open = form.text("open").equals("add") ? "add" : null;
        return new Typed(Form.EMPTY, open, form.text("done").matches("[a-z]{1,10}") ? form.text("done") : "");
    }
}
