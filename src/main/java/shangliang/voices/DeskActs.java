package shangliang.voices;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.web.Form;
import shangliang.web.Forms;

/** How every form of a desk is taken: done and on to the next voice, or the same page with all that was typed. */
@Component
class DeskActs {

    private final Voices voices;
    private final DeskPages pages;
    private final DeskDrafts drafts;

    DeskActs(Voices voices, DeskPages pages, DeskDrafts drafts) {
        this.voices = voices;
        this.pages = pages;
        this.drafts = drafts;
    }

    ModelAndView submit(DeskPost post, DeskAct act, Consumer<DeskPost> doing) {
        return new DeskTyped(act, post.form()).isPreview()
                ? pages.again(post, act, post.form())
                : Forms.submit(post.form(), () -> done(post, act, doing), failed -> again(post, act, failed));
    }

    private ModelAndView again(DeskPost post, DeskAct act, Form failed) {
        return pages.again(post, act, failed);
    }

    private String done(DeskPost post, DeskAct act, Consumer<DeskPost> doing) {
        var version = post.version();
        if (version == null) {
            doing.accept(post);
        } else {
            voices.unmoved(post.by(), post.number(), version, () -> doing.accept(post));
        }
        drafts.drop(DeskCounter.staff(post.by()), DeskDrafts.Slot.of(post.number(), act));
        return after(post, act);
    }

    private static String after(DeskPost post, DeskAct act) {
        var done = "done=" + act + "&last=" + post.number();
        var back = DeskBack.of(post.form());
        var queue = DeskQueue.named(back.queue(), post.by()).filter(each -> each != DeskQueue.ALL);
        if (queue.isEmpty()) {
            return home(post) + "?" + done;
        }
        return queue.get().path() + "?" + (back.filter().isEmpty() ? "" : back.filter() + "&")
                + (back.next().isEmpty() ? "" : "at=" + back.next() + "&") + done;
    }

    /** Whoever has called back no longer sees the voice. */
    private static String home(DeskPost post) {
        return post.by().is(Role.RECHECKER) ? DeskQueue.RECHECKS.path() : "/desk/voices/" + post.number();
    }
}
