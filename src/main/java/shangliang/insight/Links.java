package shangliang.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.voices.PublicState;

/**
 * Where the records behind a figure are: for most a list of the desk, for the chair meeting, which sees single voices
 * only when it is asked about them, what is published. Null where that list cannot be narrowed so far.
 */
record Links(boolean published, Period period) {

    @Nullable
    String heard(String town, String area) {
        return published ? see(town, area, "&") : desk("heard", "&place=" + town + "&topic=" + orNone(area));
    }

    @Nullable
    String heard() {
        return published ? "/see?" + period.query() : desk("heard", "");
    }

    private @Nullable String see(String town, String area, String and) {
        return town.isEmpty() || area.isEmpty()
                ? null
                : "/see?" + period.query() + and + "place=" + town + "&topic=" + area;
    }

    /** Those that are at a stage now. */
    String now(PublicState stage) {
        return published ? "/see?state=" + stage : "/desk/voices?figure=open&state=" + stage;
    }

    @Nullable
    String late(PublicState stage) {
        return published ? null : "/desk/voices?figure=overdue&state=" + stage;
    }

    String open() {
        return published ? "/see" : "/desk/voices?figure=open";
    }

    String late() {
        return published ? "/see?show=late" : "/desk/voices?figure=overdue";
    }

    @Nullable
    String came(PublicState stage) {
        return published ? null : "/desk/voices?stage=" + stage + "&" + period.query();
    }

    @Nullable
    String unit(String figure, String unit) {
        return published ? null : "/desk/voices?figure=" + figure + "&unit=" + orNone(unit);
    }

    /** What a unit did, or promised, within the period. */
    @Nullable
    String work(String figure, String unit) {
        return published ? null : desk(figure, "&unit=" + orNone(unit));
    }

    @Nullable
    String due(LocalDate from, LocalDate to) {
        return published ? null : "/desk/voices?figure=due&" + new Period(from, to).query();
    }

    @Nullable
    String dueAfter(LocalDate from) {
        return published ? null : "/desk/voices?figure=due&from=" + from;
    }

    @Nullable
    String figure(String figure) {
        return published ? null : desk(figure, "");
    }

    @Nullable
    String answers(String area) {
        return published ? null : desk("answers", "&topic=" + orNone(area));
    }

    @Nullable
    String month(String figure, LocalDate first) {
        var month = new Period(
                first.isBefore(period.from()) ? period.from() : first,
                Period.month(first).to().isAfter(period.to())
                        ? period.to()
                        : Period.month(first).to());
        return published ? null : "/desk/voices?figure=" + figure + "&" + month.query();
    }

    private String desk(String figure, String more) {
        return "/desk/voices?figure=" + figure + "&" + period.query() + more;
    }

    private static String orNone(String code) {
        return code.isEmpty() ? "-" : code;
    }
}
