package shangliang.outcomes.works;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Zone;
import shangliang.web.Form;

/** What of the library somebody wants to see, as it stands in the address; what makes no sense narrows nothing. */
record LibraryFilter(
        @Nullable WorkKind kind,
        @Nullable Integer year,
        @Nullable String studio) {

    static LibraryFilter of(Form form) {
        var year = form.text("year");
        var studio = form.text("studio");
        return new LibraryFilter(
                WorkKind.at(form.text("kind")).orElse(null),
                year.matches("20\\d\\d") ? Integer.valueOf(year) : null,
                studio.matches("[A-Za-z0-9-]{1,20}") ? studio : null);
    }

    boolean isNarrow() {
        return kind != null || year != null || studio != null;
    }

    /** The same with another kind, or with all. */
    LibraryFilter with(@Nullable WorkKind other) {
        return new LibraryFilter(other, year, studio);
    }

    /** Its address, open for one more parameter. */
    String href() {
        return "/library?" + part("kind", kind == null ? null : kind.slug()) + part("year", year)
                + part("studio", studio);
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value + "&";
    }

    Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("kind", kind == null ? null : kind.name());
        params.put("studio", studio);
        params.put("from", year == null ? null : begin(year));
        params.put("to", year == null ? null : begin(year + 1));
        return params;
    }

    private static Object begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Zone.DISTRICT).toOffsetDateTime();
    }
}
