package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.identity.KeyHolders;
import shangliang.thread.Knot;
import shangliang.thread.Picture;
import shangliang.thread.Threads;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Draws a voice's page in the view that its reader may have: their own, the published one, or the slip of a number. */
@Component
class VoicePages {

    private final Looks looks;
    private final KeyHolders keys;
    private final Threads threads;
    private final Known known;

    VoicePages(Looks looks, KeyHolders keys, Threads threads, Known known) {
        this.looks = looks;
        this.keys = keys;
        this.threads = threads;
        this.known = known;
    }

    /** Where what the person is told lies. */
    @Component
    record Known(GradeRows grades, Reasons reasons) {

        OwnPage.Told to(Voice voice) {
            return new OwnPage.Told(
                    grades.of(voice.id()).orElse(null),
                    voice.state() instanceof VoiceState.NotAccepted not
                            ? reasons.decline(not.reason()).orElse(null)
                            : null,
                    voice.state() instanceof VoiceState.ReferredOut out
                            ? reasons.body(out.body()).orElse(null)
                            : null);
        }
    }

    /** An act of the person who holds the key, on their own page. */
    record Attempt(VoicePages pages, HttpServletRequest request, VoiceNumber number, Form form) {

        /** Does it and shows the page again; without the key there is no such page. */
        ModelAndView at(Choice choice, BiConsumer<Viewer, VoiceNumber> act) {
            var look = pages.looks.at(number);
            var key = pages.keys.find(request, look.voice().ref()).orElseThrow(NotFound::new);
            return Forms.submit(
                    form,
                    () -> {
                        act.accept(key, number);
                        return "/v/" + number + "?done=" + choice.slug();
                    },
                    again -> pages.own(pages.looks.at(number), choice, null, again));
        }
    }

    Attempt attempt(HttpServletRequest request, String number, Form form) {
        return new Attempt(this, request, Looks.number(number), form);
    }

    Look look(VoiceNumber number) {
        return looks.at(number);
    }

    boolean holdsKey(HttpServletRequest request, Look look) {
        return keys.find(request, look.voice().ref()).isPresent();
    }

    void giveBack(HttpServletRequest request, VoiceNumber number) {
        keys.close(request, looks.at(number).voice().ref());
    }

    ModelAndView own(Look look, @Nullable Choice open, @Nullable Choice done, Form form) {
        if (look.erased()) {
            return slip(look);
        }
        var voice = look.voice();
        var page = new OwnPage(
                look,
                thread(look, voice, Audience.PARTIES),
                look.master() == null ? null : thread(look, look.master(), Audience.PUBLIC),
                known.to(voice),
                new OwnPage.Deed(Choice.of(look), open, done, form));
        return new ModelAndView("voices/own", "page", page);
    }

    /** What anyone may see. */
    ModelAndView open(Look look, Form form) {
        return look.published()
                ? new ModelAndView(
                        "voices/open", "page", new OpenPage(look, thread(look, look.leading(), Audience.PUBLIC), form))
                : slip(look);
    }

    private static ModelAndView slip(Look look) {
        return new ModelAndView("voices/slip", "page", new SlipPage(look));
    }

    /** Promises stand under the thread that goes on. */
    Picture thread(Look look, Voice voice, Audience audience) {
        var goesOn = voice.equals(look.leading());
        var promises = goesOn ? ToCome.of(look) : List.<Knot.Promise>of();
        return threads.picture(
                        voice.ref(),
                        audience,
                        promises,
                        goesOn && !voice.phase().isEnd())
                .beside(threads.related(voice.ref(), Viewer.ANYONE));
    }
}
