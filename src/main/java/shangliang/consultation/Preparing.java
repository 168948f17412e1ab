package shangliang.consultation;

import java.time.LocalDate;
import shangliang.base.Refused;

/** What happens between the plan and the day: facts laid open, another day when need be. */
final class Preparing {

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

    static Consultation postpone(Consultation planned, Turn turn, LocalDate to, String why) {
        planned.check(Move.POSTPONE, turn);
        return planned.moved(
                Move.POSTPONE,
                turn,
                why,
                planned.ground().with(planned.meeting().on(to)));
    }
}
