package shangliang.demo;

import java.time.Instant;
import java.time.LocalDate;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Directory;
import shangliang.duties.Duties;
import shangliang.voices.Voices;

/** What everyone in the demo acts with: the doors, the cast, the words and the hours. */
record Stage(Doors doors, Cast cast, Phrases phrases, Office office, Time time, Tally tally) {

    /** The doors of the other modules. */
    record Doors(Voices voices, Duties duties, Directory directory) {}

    Voices voices() {
        return doors.voices();
    }

    /** Whether it happened; what the rules refuse does not. */
    boolean attempt(Runnable act) {
        return tally.attempt(act);
    }

    Instant now() {
        return time.now();
    }

    LocalDate day() {
        return Zone.day(now());
    }

    /** That day, or the next on which offices are open. */
    LocalDate workday(LocalDate day) {
        return office.calendar().isWorkday(day) ? day : workday(day.plusDays(1));
    }

    /** The station or studio that received it. */
    Viewer receiver(Life life) {
        var studio = life.story().studio();
        return studio != null
                ? cast.studio(studio)
                : cast.station(life.story().spot().town().code());
    }

    /** So many office hours from now; in the last days some work is left lying, so that desks are not empty. */
    Instant hours(Chance chance, double low, double high) {
        var at = office.hours(now(), chance.between(low, high));
        return isLast(at, 2) && chance.of(0.3) ? at.plusSeconds(6 * 86_400L) : at;
    }

    Instant days(Chance chance, double low, double high) {
        return office.days(now(), chance.between(low, high));
    }

    /** When a person at home gets to it. */
    Instant home(Chance chance, double low, double high) {
        return Office.home(now(), chance.between(low, high), chance);
    }

    /** Minutes later, whatever the hour. */
    Instant minutes(Chance chance, int low, int high) {
        return now().plusSeconds(60L * chance.whole(low, high));
    }

    /** Whether it is on one of the last working days of the story, or after them. */
    boolean isLast(Instant at, int workingDays) {
        var first = time.today();
        for (int left = workingDays; left > 0; ) {
            first = first.minusDays(1);
            left -= office.calendar().isWorkday(first) ? 1 : 0;
        }
        return !Zone.day(at).isBefore(first);
    }

    String word(Life life, String purpose) {
        return phrases.one(purpose, life.chance());
    }
}
