package shangliang.studios.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long things take in a studio's life.
 *
 * @param trialDays a trial run lasts
 * @param againDays it goes on when it was sent back
 * @param quietMonths without anything held until it counts as quiet
 * @param helpDays between the offer of help and that
 */
record Terms(int trialDays, int againDays, int quietMonths, int helpDays) {

    LocalDate trialFrom(LocalDate day) {
        return day.plusDays(trialDays);
    }

    LocalDate trialAgain(LocalDate day) {
        return day.plusDays(againDays);
    }

    /** Whether its silence is long enough that somebody should offer help, and nobody has noticed yet. */
    boolean isTimeToWorry(MemberStudio life, LocalDate last, LocalDate today) {
        var worried = life.worried();
        var noticed = worried != null && !worried.isBefore(last);
        return life.step() == LifeStep.ACTIVE
                && !noticed
                && !today.isBefore(last.plusMonths(quietMonths).minusDays(helpDays));
    }

    /** Whether it is quiet: nothing for long, and the help that was offered since has had its time. */
    boolean isTimeToRest(MemberStudio life, LocalDate last, LocalDate today) {
        var help = life.help();
        return life.step() == LifeStep.ACTIVE
                && help != null
                && !help.day().isBefore(last)
                && !today.isBefore(help.day().plusDays(helpDays))
                && !today.isBefore(last.plusMonths(quietMonths));
    }

    /** Whether something was held since it went quiet. */
    boolean isTimeToWake(MemberStudio life, @Nullable LocalDate held, LocalDate quietSince) {
        return life.step() == LifeStep.QUIET && held != null && !held.isBefore(quietSince);
    }
}
