package shangliang.studios.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.base.Texts;
import shangliang.council.Council;
import shangliang.council.Organ;
import shangliang.studios.acts.StudioActs;

/** Says what is wrong with what was typed, and until when each answers. */
@Component
class SupportChecks {

    static final int NEED = 120;
    static final int WORDS = 300;
    static final int AHEAD = 180;

    private final Council council;
    private final Calendars calendars;
    private final SupportSettings settings;
    private final StudioActs acts;

    SupportChecks(Council council, Calendars calendars, SupportSettings settings, StudioActs acts) {
        this.council = council;
        this.calendars = calendars;
        this.settings = settings;
        this.acts = acts;
    }

    Deadline groupClock() {
        return Deadline.workingDays(calendars.current(), acts.now(), settings.groupDays());
    }

    Deadline unitClock() {
        return Deadline.workingDays(calendars.current(), acts.now(), settings.unitDays());
    }

    void check(Asking asking) {
        var problems = new ArrayList<Problem>();
        words(problems, asking);
        day(problems, "wanted", asking.wanted());
        if (council.directory().organ(asking.unit()).filter(this::canBeAsked).isEmpty()) {
            problems.add(new Problem("unit", "studios.support.unit"));
        }
        refuse(problems);
    }

    static void words(List<Problem> problems, Asking asking) {
        words(problems, "need", asking.need(), NEED);
        words(problems, "why", asking.why(), WORDS);
    }

    private boolean canBeAsked(Organ organ) {
        return organ.kind().handles() && council.directory().isCurrent(organ);
    }

    void check(Answer answer) {
        var problems = new ArrayList<Problem>();
        if (answer.move().needsWords()) {
            words(problems, "words", answer.words(), WORDS);
        } else if (Texts.length(answer.words()) > WORDS) {
            problems.add(new Problem("words", "studios.support.long", WORDS));
        }
        if (answer.move().gives()) {
            day(problems, "day", answer.day());
        }
        refuse(problems);
    }

    private void day(List<Problem> problems, String field, @Nullable LocalDate day) {
        var today = acts.today();
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(AHEAD))) {
            problems.add(new Problem(field, "studios.support.day", AHEAD));
        }
    }

    private static void words(List<Problem> problems, String field, String typed, int most) {
        if (typed.isBlank()) {
            problems.add(new Problem(field, "studios.support.words"));
        } else if (Texts.length(typed) > most) {
            problems.add(new Problem(field, "studios.support.long", most));
        }
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
