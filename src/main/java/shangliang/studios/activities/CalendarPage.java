package shangliang.studios.activities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Zone;
import shangliang.council.Directory;
import shangliang.studios.StudioBook;
import shangliang.web.Form;
import shangliang.web.Ui;

/** A month of the joint calendar, narrowed by town, kind or studio; the address says all of it. */
record CalendarPage(YearMonth month, List<Activity> all, ActivityDeskPage.Choices choices, Form form) {

    static Optional<YearMonth> month(String typed) {
        try {
            var month = YearMonth.parse(typed);
            return Zone.day(month.atDay(1).toString()).map(YearMonth::from);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private StudioBook book() {
        return choices.book();
    }

    private Directory directory() {
        return choices.directory();
    }

    List<Activity> shown() {
        return all.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Activity activity) {
        var town = form.text("town");
        var kind = form.text("kind");
        var studio = form.text("studio");
        var series = form.text("series");
        var partner = form.text("partner");
        return (town.isEmpty() || directory().isWithin(activity.outline().place(), town))
                && (kind.isEmpty() || activity.outline().kind().name().equals(kind))
                && (series.isEmpty() || activity.outline().series().equals(series))
                && (partner.isEmpty() || partner.equals(activity.outline().partner()))
                && (studio.isEmpty() || activity.studio().equals(studio));
    }

    SortedMap<LocalDate, List<Activity>> days() {
        var days = new TreeMap<LocalDate, List<Activity>>();
        shown().forEach(activity -> days.computeIfAbsent(activity.day(), day -> new java.util.ArrayList<>())
                .add(activity));
        return days;
    }

    Label studio(Activity activity) {
        return book().nameOf(activity.studio());
    }

    /** Who comes along from outside, or null. */
    @Nullable
    Label partner(Activity activity) {
        return choices.partners().nameOf(activity.outline().partner());
    }

    Map<String, String> partners(Ui ui) {
        return choices.partners().options(ui);
    }

    /** Others that are on in the same town at the same time: for people to choose, for organisers to see. */
    List<Activity> beside(Activity one) {
        return all.stream()
                .filter(other -> !other.equals(one) && other.isPlanned() && one.isPlanned())
                .filter(other -> other.outline().starts().isBefore(one.outline().ends())
                        && one.outline().starts().isBefore(other.outline().ends()))
                .filter(other -> directory()
                        .townOf(other.outline().place())
                        .equals(directory().townOf(one.outline().place())))
                .toList();
    }

    /** The same view of another month. */
    String href(YearMonth other) {
        var href = new StringBuilder("/activities?month=" + other);
        for (var field : List.of("town", "kind", "series", "studio", "partner")) {
            if (!form.text(field).isEmpty()) {
                href.append('&').append(field).append('=').append(encoded(form.text(field)));
            }
        }
        return href.toString();
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    String feed() {
        var studio = form.text("studio");
        return book().studio(studio).isPresent() ? "/studios/" + studio + "/activities.ics" : "/activities.ics";
    }

    Map<String, String> towns(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        directory().towns().forEach(each -> options.put(each.code(), ui.t(each.name())));
        return options;
    }

    Map<String, String> kinds(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : ActivityKind.values()) {
            options.put(kind.name(), ui.t("studios.activities.kind." + kind));
        }
        return options;
    }

    Map<String, String> series(Ui ui) {
        return ActivityDeskPage.series(ui, choices.series());
    }

    Map<String, String> studios(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        book().studios().forEach(each -> options.put(each.code(), ui.t(each.name())));
        return options;
    }
}
