package shangliang.voices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Division;
import shangliang.web.Form;

/** Draws the counter, with the place and channel that the last person came by already chosen. */
@Component
class DeskCounter {

    private final DeskPages pages;
    private final Council council;
    private final DeskDrafts drafts;

    DeskCounter(DeskPages pages, Council council, DeskDrafts drafts) {
        this.pages = pages;
        this.council = council;
        this.drafts = drafts;
    }

    /** The counter with a fresh form, or with one voice of its queue when that was asked for. */
    ModelAndView fresh(Viewer by, Form form) {
        var desk = pages.page(by, DeskQueue.COUNTER, form, DeskTyped.NOTHING);
        if (desk.item() != null) {
            return new ModelAndView("voices/deskQueue", Map.of("page", desk));
        }
        return drafts.atCounter(staff(by))
                .map(draft -> page(by, desk, draft.form(), draft.at()))
                .orElseGet(() -> page(by, desk, start(by, form), null));
    }

    /** It was taken, so that nothing half-typed is left of it. */
    void taken(Viewer by) {
        drafts.drop(staff(by), DeskDrafts.Slot.COUNTER);
    }

    ModelAndView again(Viewer by, Form failed) {
        return page(by, pages.page(by, DeskQueue.COUNTER, Form.EMPTY, DeskTyped.NOTHING), failed, null);
    }

    private ModelAndView page(Viewer by, DeskPage desk, Form form, @Nullable Instant saved) {
        return new ModelAndView("voices/deskCounter", Map.of("page", new DeskCounterPage(desk, form, tops(by), saved)));
    }

    private static Form start(Viewer by, Form form) {
        var place = form.text("place");
        return Form.EMPTY
                .with("once", UUID.randomUUID().toString())
                .with("channel", new DeskIntakeForm(form).channel().name())
                .with("place", place.isEmpty() ? staff(by).post().scope().code() : place)
                .with("kind", VoiceKind.PUBLIC_ISSUE.name());
    }

    /** A station takes for its own place and what lies under it, a studio for any town. */
    List<Division> tops(Viewer by) {
        var directory = council.directory();
        return directory.place(staff(by).post().scope().code()).map(List::of).orElseGet(directory::towns);
    }

    boolean takes(Viewer by, String place) {
        return tops(by).stream().anyMatch(top -> council.directory().isWithin(place, top.code()));
    }

    static Viewer.Staff staff(Viewer by) {
        if (by instanceof Viewer.Staff staff) {
            return staff;
        }
        throw new NotFound();
    }
}
