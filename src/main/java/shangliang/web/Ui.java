package shangliang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** What every template may ask: words, days, who is looking, where we are. */
public final class Ui {

    private final HttpServletRequest request;
    private final Site site;
    private final Locale locale;

    Ui(HttpServletRequest request, Site site) {
        this.request = request;
        this.site = site;
        this.locale = Preferences.locale(request);
    }

    public Locale locale() {
        return locale;
    }

    public String lang() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    public boolean large() {
        return Preferences.large(request);
    }

    public String t(String key, Object... args) {
        return site.messages().text(locale, key, args);
    }

    public String t(@Nullable Label label) {
        return label == null ? "" : label.in(locale);
    }

    public String t(Refused refused) {
        return t(refused.key(), refused.args().toArray());
    }

    public String t(Invalid.Problem problem) {
        return t(problem.key(), problem.args().toArray());
    }

    public String day(@Nullable Instant at) {
        return at == null ? "" : day(Zone.day(at));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : site.messages().day(locale, day);
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : shortDay(at) + " " + Messages.hour(at);
    }

    /** A promise in working days ends with a day, one in hours with a time. */
    public String until(Deadline deadline) {
        var due = deadline.due();
        return due.atZone(Zone.DISTRICT).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? shortDay(due.minusSeconds(1))
                : time(due);
    }

    /** Month and day alone, for the thread; older years show the whole date. */
    public String shortDay(Instant at) {
        return shortDay(Zone.day(at));
    }

    public String shortDay(LocalDate day) {
        return day.getYear() == Zone.day(now()).getYear()
                ? t(
                        "web.day.short",
                        day.getMonthValue(),
                        day.getMonth().getDisplayName(TextStyle.SHORT, locale),
                        day.getDayOfMonth())
                : day(day);
    }

    /** Whether it is a holiday or a weekend; that may be meant, so it is only said. */
    public boolean isDayOff(LocalDate day) {
        return !site.days().calendars().current().isWorkday(day);
    }

    /** The month that a day lies in. */
    public String month(LocalDate day) {
        return t(
                "web.day.month",
                String.valueOf(day.getYear()),
                day.getMonthValue(),
                day.getMonth().getDisplayName(TextStyle.FULL, locale));
    }

    public boolean has(String key) {
        return site.messages().has(key);
    }

    public Instant now() {
        return site.days().clock().instant();
    }

    public Viewer viewer() {
        return site.viewers().of(request);
    }

    /** The district's own name for this place of talk. */
    public String brand() {
        var own = isEnglish() ? site.settings().brandEn() : site.settings().brandZh();
        return own == null ? t("web.brand") : own;
    }

    public String path() {
        return request.getRequestURI();
    }

    public boolean under(String prefix) {
        return path().equals(prefix) || path().startsWith(prefix + "/");
    }

    /** This address with one more parameter, for the language and type-size switches. */
    public String here(String name, String value) {
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return path() + "?" + (query == null ? "" : query + "&") + name + "=" + value;
    }

    /** A static file's address, renewed with every build. */
    public String asset(String file) {
        return "/" + file + "?v=" + site.version();
    }

    /** What every page says above all else. */
    public List<String> banners() {
        return site.banners();
    }

    public Rail rail() {
        return Rail.of(site.places(viewer()), path());
    }

    /** What makes the forms of this page others than those of the next; without a session a page may be drawn for many. */
    public @Nullable String once() {
        return csrf() == null ? null : UUID.randomUUID().toString();
    }

    /** The form token of the session; without a session there is none, so that public pages are the same for all. */
    public @Nullable CsrfToken csrf() {
        return request.getSession(false) == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
