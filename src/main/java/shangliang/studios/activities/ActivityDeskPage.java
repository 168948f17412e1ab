package shangliang.studios.activities;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.partners.PartnerBook;
import shangliang.studios.Studio;
import shangliang.studios.StudioBook;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * An organiser's activities: to come, to be confirmed, and the form for a new one.
 *
 * @param studio whose desk it is, or null for those who only look
 * @param member code of the member whose studios they are, or null for a post that is no member's
 */
record ActivityDeskPage(
        List<Activity> coming,
        List<Activity> past,
        @Nullable Studio studio,
        @Nullable String member,
        Choices choices,
        LocalDate today,
        Form form) {

    /** What a form offers. */
    record Choices(StudioBook book, Directory directory, List<String> series, PartnerBook partners) {}

    Map<String, String> partners(Ui ui) {
        return choices.partners().options(ui, today);
    }

    List<Activity> toConfirm() {
        return past.stream().filter(Activity::isPlanned).toList();
    }

    List<Activity> over() {
        return past.stream().filter(activity -> !activity.isPlanned()).toList();
    }

    Label name(Activity activity) {
        return choices.book().nameOf(activity.studio());
    }

    /** The form with the studio's own place proposed. */
    Form fresh() {
        return studio != null && form.text("place").isEmpty() ? form.with("place", studio.place()) : form;
    }

    Map<String, String> kinds(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : ActivityKind.values()) {
            options.put(kind.name(), ui.t("studios.activities.kind." + kind));
        }
        return options;
    }

    /** A district's own words for a series stand as they are. */
    Map<String, String> series(Ui ui) {
        return series(ui, choices.series());
    }

    static Map<String, String> series(Ui ui, List<String> codes) {
        var options = new LinkedHashMap<String, String>();
        codes.forEach(code -> options.put(code, word(ui, code)));
        return options;
    }

    static String word(Ui ui, String series) {
        var key = "studios.activities.series." + series;
        return ui.has(key) ? ui.t(key) : series;
    }

    /** Rooms near the studio first. */
    Map<String, String> venues(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        var near = studio == null ? "" : studio.place();
        var all = choices.book().venues();
        all.stream()
                .filter(venue -> venue.place().equals(near))
                .forEach(venue -> options.put(venue.code(), ui.t(venue.name())));
        all.forEach(venue -> options.putIfAbsent(venue.code(), ui.t(venue.name())));
        return options;
    }

    Map<String, String> places(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var town : choices.directory().towns()) {
            options.put(town.code(), ui.t(town.name()));
            choices.directory()
                    .placesUnder(town.code())
                    .forEach(under -> options.put(under.code(), ui.t(town.name()) + " " + ui.t(under.name())));
        }
        return options;
    }
}
