package shangliang.studios.activities;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.base.Texts;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Division;
import shangliang.council.partners.Partners;
import shangliang.studios.Studios;
import shangliang.studios.Venue;

/** Says what is wrong with a plan, a name or a turnout, field by field. */
@Component
class ActivityChecks {

    static final int TITLE = 40;
    static final int ABOUT = 1000;
    static final int NOTE = 500;
    static final int MOST = 100_000;

    private static final Duration LONGEST = Duration.ofDays(7);

    private final Council council;
    private final Studios studios;
    private final Partners partners;
    private final ActivitySettings settings;

    ActivityChecks(Council council, Studios studios, Partners partners, ActivitySettings settings) {
        this.council = council;
        this.partners = partners;
        this.studios = studios;
        this.settings = settings;
    }

    void check(Outline outline, Instant now) {
        var problems = new ArrayList<>(time(outline, now));
        if (outline.title().isBlank() || Texts.length(outline.title()) > TITLE) {
            problems.add(new Problem("title", "studios.activities.title.length", TITLE));
        }
        if (Texts.length(outline.about()) > ABOUT) {
            problems.add(new Problem("about", "studios.activities.words.long", ABOUT));
        }
        if (council.directory().place(outline.place()).filter(Division::current).isEmpty()) {
            problems.add(new Problem("place", "studios.activities.place.unknown"));
        }
        if (!outline.series().isEmpty() && !settings.series().contains(outline.series())) {
            problems.add(new Problem("series", "studios.activities.series.unknown"));
        }
        var venue = outline.venue();
        if (venue != null && studios.book().venue(venue).filter(Venue::current).isEmpty()) {
            problems.add(new Problem("venue", "studios.activities.venue.unknown"));
        }
        var partner = outline.partner();
        if (partner != null && !partners.book().isOn(partner, Zone.day(outline.starts()))) {
            problems.add(new Problem("partner", "studios.activities.partner.unknown"));
        }
        var seats = outline.seats();
        if (seats != null && (seats < 1 || seats > MOST)) {
            problems.add(new Problem("seats", "studios.activities.number", MOST));
        }
        refuse(problems);
    }

    void checkTime(Outline outline, Instant now) {
        refuse(time(outline, now));
    }

    private static List<Problem> time(Outline outline, Instant now) {
        if (outline.starts().isBefore(now)) {
            return List.of(new Problem("day", "studios.activities.past"));
        }
        var backwards = !outline.ends().isAfter(outline.starts());
        return backwards || Duration.between(outline.starts(), outline.ends()).compareTo(LONGEST) > 0
                ? List.of(new Problem("until", "studios.activities.span.wrong"))
                : List.of();
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** Names the other one, so that the two can talk. */
    Invalid clash(Activity other) {
        var outline = other.outline();
        return new Invalid(
                "from",
                "studios.activities.clash",
                studios.book().nameOf(other.studio()),
                outline.title(),
                outline.starts());
    }

    void check(Turnout turnout) {
        for (var number : List.of(turnout.people(), turnout.served())) {
            if (number < 0 || number > MOST) {
                throw new Invalid(number == turnout.people() ? "people" : "served", "studios.activities.number", MOST);
            }
        }
        if (Texts.length(turnout.note()) > NOTE) {
            throw new Invalid("note", "studios.activities.words.long", NOTE);
        }
    }

    static void words(String field, String typed) {
        if (typed.isBlank()) {
            throw new Invalid(field, "studios.activities.words");
        }
        if (Texts.length(typed) > NOTE) {
            throw new Invalid(field, "studios.activities.words.long", NOTE);
        }
    }

    static void name(String name, int people) {
        if (name.isBlank() || Texts.length(name) > TITLE) {
            throw new Invalid("name", "studios.activities.name");
        }
        if (people < 1 || people > 9) {
            throw new Invalid("people", "studios.activities.people");
        }
    }

    static void material(String title, String link) {
        if (title.isBlank() || Texts.length(title) > TITLE) {
            throw new Invalid("title", "studios.activities.title.length", TITLE);
        }
        if (!link.matches("https?://[^\\s\"<>]{3,500}")) {
            throw new Invalid("link", "studios.activities.link");
        }
    }
}
