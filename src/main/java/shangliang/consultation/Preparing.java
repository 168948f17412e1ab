package shangliang.consultation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;

/** What happens between the plan and the day: facts laid open, another day when need be. */
final class Preparing {

    static final Set<Phase> BEFORE_THE_DAY = EnumSet.complementOf(EnumSet.range(Phase.IN_SESSION, Phase.RECHECK));

    private Preparing() {}

    /** The facts lie open early enough for people to read them. */
    static Consultation survey(Consultation planned, Turn turn, Sheet sheet) {
        planned.check(Move.SURVEY, turn);
        requireTime(planned.meeting().day(), turn);
        return planned.moved(Move.SURVEY, turn, sheet.facts(), planned.ground().with(sheet));
    }

    static Consultation amend(Consultation surveyed, Turn turn, Sheet sheet) {
        surveyed.check(Move.AMEND, turn);
        requireTime(surveyed.meeting().day(), turn);
        return surveyed.moved(Move.AMEND, turn, sheet.facts(), surveyed.ground().with(sheet));
    }

    private static void requireTime(LocalDate day, Turn turn) {
        if (turn.before(day) < Timing.FACTS) {
            throw new Refused("consultation.refused.facts-late", Timing.FACTS, day);
        }
    }

    /** Someone from outside the district comes along, or does not after all; once the day has come nobody changes that. */
    static Step accompany(Consultation before, Turn turn, @Nullable String partner) {
        if (Party.of(turn.by(), before) != Party.HOST) {
            throw new Refused("consultation.refused.post");
        }
        if (!BEFORE_THE_DAY.contains(before.phase())) {
            throw new Refused("consultation.refused.time");
        }
        var after = before.about(before.topic().with(partner));
        return new Step("PARTNER", before, after, String.valueOf(partner));
    }

    static Consultation postpone(Consultation planned, Turn turn, LocalDate to, String why) {
        planned.check(Move.POSTPONE, turn);
        return planned.moved(
                Move.POSTPONE,
                turn,
                why,
                planned.ground().with(planned.meeting().on(to)));
    }
}
