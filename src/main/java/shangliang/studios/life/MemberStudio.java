package shangliang.studios.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.studios.Studio;
import shangliang.studios.life.LifeState.Active;
import shangliang.studios.life.LifeState.Checked;
import shangliang.studios.life.LifeState.Help;
import shangliang.studios.life.LifeState.Merged;
import shangliang.studios.life.LifeState.Plaqued;
import shangliang.studios.life.LifeState.Quiet;
import shangliang.studios.life.LifeState.Rectifying;
import shangliang.studios.life.LifeState.Stamp;
import shangliang.studios.life.LifeState.Trial;
import shangliang.studios.life.LifeState.Withdrawn;

/**
 * A studio's life; decides without clock or database what may follow.
 *
 * @param studio code of the studio, or null before its trial run
 * @param applicant the account that applied, or null for a studio from a list
 */
record MemberStudio(
        UUID id,
        @Nullable String studio,
        @Nullable UUID applicant,
        int version,
        Application application,
        LifeState state) {

    SourceRef ref() {
        return new SourceRef("studio-life", id);
    }

    LifeStep step() {
        return state.step();
    }

    /** As its address names it: by the studio's code as soon as there is one. */
    String key() {
        return studio != null ? studio : id.toString();
    }

    /** Does what needs no more than the deed itself; the rules of time are the terms'. */
    MemberStudio does(Deed deed, Stamp stamp, Terms terms) {
        deed.move().check(step());
        var today = Zone.day(stamp.at());
        return switch (deed) {
            case Deed.Admit admit -> moved(new Trial(stamp, today, terms.trialFrom(today), ""));
            case Deed.Check check -> checked(check, stamp);
            case Deed.Grant grant -> moved(new Plaqued(stamp, grant.day()));
            case Deed.Merge merge -> moved(new Merged(stamp, merge.into(), merge.words()));
            case Deed.Say say -> said(say, stamp, terms);
            case Deed.Until until -> until(until, stamp);
        };
    }

    private MemberStudio checked(Deed.Check check, Stamp stamp) {
        var trial = (Trial) state;
        if (Zone.day(stamp.at()).isBefore(trial.until())) {
            throw new Refused("studios.life.refused.early", trial.until());
        }
        return moved(new Checked(stamp, trial.since(), check.findings()));
    }

    private MemberStudio said(Deed.Say say, Stamp stamp, Terms terms) {
        var today = Zone.day(stamp.at());
        return switch (say.move()) {
            case DECLINE, TAKE_BACK, GIVE_UP, WITHDRAW -> moved(new Withdrawn(stamp, say.words()));
            case SEND_BACK -> moved(new Trial(stamp, ((Checked) state).since(), terms.trialAgain(today), say.words()));
            case OFFER_HELP -> moved(new Active(stamp(), worried(), new Help(today, stamp.name(), say.words())));
            case MEND -> moved(new Active(stamp, null, null));
            default -> throw new IllegalArgumentException(say.move().name());
        };
    }

    private MemberStudio until(Deed.Until until, Stamp stamp) {
        return switch (until.move()) {
            case PROLONG -> moved(new Trial(stamp, ((Trial) state).since(), until.day(), until.words()));
            case RECTIFY -> moved(new Rectifying(stamp, until.words(), until.day()));
            default -> throw new IllegalArgumentException(until.move().name());
        };
    }

    /** The plaque is up, and work goes on. */
    MemberStudio open(Stamp stamp) {
        LifeMove.OPEN.check(step());
        return moved(new Active(stamp, null, null));
    }

    /** Somebody should offer help. */
    MemberStudio worry(Stamp stamp) {
        LifeMove.WORRY.check(step());
        return moved(new Active(stamp(), Zone.day(stamp.at()), help()));
    }

    /** Nothing was held for long; never before help was offered. */
    MemberStudio rest(Stamp stamp) {
        LifeMove.REST.check(step());
        var help = help();
        if (help == null) {
            throw new Refused("studios.life.refused.help-first");
        }
        return moved(new Quiet(stamp, help));
    }

    /** Something was held again. */
    MemberStudio wake(Stamp stamp) {
        LifeMove.WAKE.check(step());
        return moved(new Active(stamp, null, null));
    }

    private Stamp stamp() {
        return state.stamp();
    }

    @Nullable
    LocalDate worried() {
        return state instanceof Active active ? active.worried() : null;
    }

    @Nullable
    Help help() {
        return switch (state) {
            case Active active -> active.help();
            case Quiet quiet -> quiet.help();
            default -> null;
        };
    }

    MemberStudio named(String code) {
        return new MemberStudio(id, code, applicant, version, application, state);
    }

    private MemberStudio moved(LifeState to) {
        return new MemberStudio(id, studio, applicant, version, application, to);
    }

    /** A studio that came by a list, as it is. */
    static MemberStudio listed(UUID id, Studio studio, Stamp stamp, Terms terms) {
        return new MemberStudio(id, studio.code(), null, 0, Application.of(studio), asListed(studio, stamp, terms));
    }

    /** The list has the last word: who has a plaque there is at work, who has ended there is gone. */
    MemberStudio as(Studio listed, Terms terms) {
        var fits = step().isOver() != listed.current()
                && (!step().isBeforePlaque() || listed.opened().isTrial());
        var now = fits ? state : asListed(listed, state.stamp(), terms);
        var wish = Application.of(listed).with(application.plan());
        return new MemberStudio(id, listed.code(), applicant, version, wish, now);
    }

    private static LifeState asListed(Studio studio, Stamp stamp, Terms terms) {
        var trial = studio.opened().trial();
        var since = trial != null ? trial : Zone.day(stamp.at());
        return !studio.current()
                ? new Withdrawn(stamp, "")
                : studio.opened().isTrial()
                        ? new Trial(stamp, since, terms.trialFrom(since), "")
                        : new Active(stamp, null, null);
    }
}
