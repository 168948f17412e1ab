package shangliang.voices;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.duties.Topic;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.web.Form;

/** Draws the page where people say something, with all that was typed on it. */
@Component
class SayPages {

    private final Published published;
    private final VoiceRows rows;
    private final Council council;
    private final Studios studios;
    private final Duties duties;

    SayPages(Published published, VoiceRows rows, Council council, Studios studios, Duties duties) {
        this.published = published;
        this.rows = rows;
        this.council = council;
        this.studios = studios;
        this.duties = duties;
    }

    /** What everyone may read, by number and by likeness. */
    @Component
    record Published(Showcase showcase, Echoes echoes) {}

    ModelAndView page(Form form) {
        var typed = new SayForm(form);
        var join = typed.join() == null
                ? null
                : published.showcase().line(typed.join()).orElse(null);
        var text = form.text("text");
        var asked = join == null && !(typed.place().isEmpty() && text.isBlank());
        var like = asked ? published.echoes().of(text, typed.place(), about(typed)) : null;
        var studio =
                typed.studio().flatMap(studios.book()::studio).map(Studio::name).orElse(null);
        var lists = new SayPage.Lists(council.directory(), duties.topics().areas());
        return new ModelAndView("voices/say", "page", new SayPage(typed, typed.once(), lists, join, studio, like));
    }

    /** Like is what lies in the same area of life, or is of the same kind while no area is named. */
    private Showcase.About about(SayForm typed) {
        var area = typed.area();
        var topics = area == null
                ? List.<String>of()
                : duties.topics().under(area).stream().map(Topic::code).toList();
        return new Showcase.About(typed.kind(), topics);
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
        var master = join == null ? null : rows.find(join, publishedOnly()).orElse(null);
        return master == null || !form.text("place").isEmpty()
                ? form
                : form.with("place", master.matter().place().code())
                        .with("kind", master.matter().kind().name());
    }

    private static Sight publishedOnly() {
        return new Sight("publication = 'PUBLISHED'", Map.of());
    }
}
