package shangliang.voices;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.council.Council;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.web.Form;

/** Draws the page where people say something, with all that was typed on it. */
@Component
class SayPages {

    private final Showcase showcase;
    private final VoiceRows rows;
    private final Council council;
    private final Studios studios;

    SayPages(Showcase showcase, VoiceRows rows, Council council, Studios studios) {
        this.showcase = showcase;
        this.rows = rows;
        this.council = council;
        this.studios = studios;
    }

    ModelAndView page(Form form) {
        var typed = new SayForm(form);
        var join = typed.join() == null ? null : showcase.line(typed.join()).orElse(null);
        var like = join != null || typed.place().isEmpty() ? null : showcase.like(typed.place(), typed.kind());
        var studio =
                typed.studio().flatMap(studios.book()::studio).map(Studio::name).orElse(null);
        return new ModelAndView(
                "voices/say", "page", new SayPage(typed, typed.once(), council.directory(), join, studio, like));
    }

    /** What is said to a studio that is not there goes to the station of the place. */
    Form checked(Form form) {
        var known = new SayForm(form)
                .studio()
                .flatMap(studios.book()::studio)
                .filter(Studio::current)
                .isPresent();
        return known ? form : form.with("studio", "");
    }

    /** Who goes along with a matter starts at its place and in its kind. */
    Form prefilled(Form form) {
        var join = new SayForm(form).join();
        var master = join == null ? null : rows.find(join, published()).orElse(null);
        return master == null || !form.text("place").isEmpty()
                ? form
                : form.with("place", master.matter().place().code())
                        .with("kind", master.matter().kind().name());
    }

    private static Sight published() {
        return new Sight("publication = 'PUBLISHED'", Map.of());
    }
}
