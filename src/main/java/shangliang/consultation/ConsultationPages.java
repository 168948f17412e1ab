package shangliang.consultation;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationPage.Around;
import shangliang.consultation.ConsultationPage.Typed;
import shangliang.consultation.papers.PaperRows;
import shangliang.thread.Threads;
import shangliang.voices.VoiceFacts;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Draws the page of a consultation, and takes the forms that stand on it. */
@Component
class ConsultationPages {

    private final Library library;
    private final VoiceRows voices;
    private final VoiceFacts facts;
    private final Life life;

    ConsultationPages(Library library, VoiceRows voices, VoiceFacts facts, Life life) {
        this.library = library;
        this.voices = voices;
        this.facts = facts;
        this.life = life;
    }

    /** Where its life is drawn from, and who has it. */
    @Component
    record Life(
            Threads threads,
            Holders holders,
            Seating seating,
            Talks talks,
            PaperRows papers,
            PartnerWords words,
            Stakes stakes) {

        Course course(Consultation one) {
            return one.ground().came().present().isEmpty()
                    ? Course.NONE
                    : new Course(
                            talks.session().speeches(one),
                            talks.resulting().checks(one),
                            talks.resulting().judgements(one));
        }
    }

    ModelAndView show(Viewer viewer, ConsultationNumber number, Typed typed) {
        var page = page(viewer, number, typed);
        return new ModelAndView("consultation/show", "page", page);
    }

    /** For a projector in the room: no names, large, and up to date by itself; for whoever leads it. */
    ModelAndView wall(Viewer viewer, ConsultationNumber number) {
        var page = page(viewer, number, new Typed(Form.EMPTY, null, ""));
        if (!page.leads()) {
            throw new NotFound();
        }
        return new ModelAndView("consultation/wall", "page", page);
    }

    /** As everyone sees it. */
    ModelAndView open(ConsultationNumber number, Typed typed) {
        var page = page(Viewer.ANYONE, number, typed);
        return new ModelAndView("consultation/open", "page", page);
    }

    private ConsultationPage page(Viewer viewer, ConsultationNumber number, Typed typed) {
        var consultation = library.get(viewer, number);
        var began = facts.of(viewer, voices.of(consultation.id())).stream()
                .filter(fact -> fact.title() != null)
                .toList();
        var holder = life.holders().of(consultation);
        var thread = life.threads()
                .picture(
                        consultation.ref(),
                        viewer.isStaff() ? Audience.STAFF : Audience.PUBLIC,
                        ToCome.of(consultation),
                        holder != null)
                .beside(life.threads().related(consultation.ref(), viewer));
        var table = life.seating().table(consultation);
        return new ConsultationPage(
                consultation,
                new Around(
                        began,
                        thread,
                        holder,
                        table,
                        life.course(consultation),
                        life.papers().of(consultation.id()),
                        life.words().about(consultation.id()),
                        life.stakes().of(consultation.topic(), table, began)),
                viewer,
                typed,
                library.names());
    }

    /** Does {@code act} and shows the consultation; when it cannot be done, the same page with what was typed. */
    ModelAndView submit(Posted post, Move move, Consumer<Posted> act) {
        return submit(post, move.slug(), act);
    }

    ModelAndView submit(Posted post, String name, Consumer<Posted> act) {
        return Forms.submit(
                post.form(),
                () -> {
                    act.accept(post);
                    return "/desk/consultations/" + post.number() + "?done=" + name;
                },
                failed -> show(post.by(), post.number(), new Typed(failed, name, "")));
    }

    static Typed done(Form form) {
        return new Typed(Form.EMPTY, null, form.text("done").matches("[a-z-]{1,20}") ? form.text("done") : "");
    }
}
