package shangliang.voices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.notifications.Notices;

/** Removes everything personal for good; what was committed to can then no longer be shown, but still be counted. */
@Component
class Erasing {

    private static final String MARK = """
            update voice
            set erased_at = :now,
                submission_key = null
            where id = :id
            """;

    private final Acting acting;
    private final StepRows steps;
    private final GradeRows grades;
    private final RecheckRows rechecks;
    private final Parts parts;

    Erasing(Acting acting, StepRows steps, GradeRows grades, RecheckRows rechecks, Parts parts) {
        this.acting = acting;
        this.steps = steps;
        this.grades = grades;
        this.rechecks = rechecks;
        this.parts = parts;
    }

    /** Where else personal words lie. */
    @Component
    record Parts(
            ContactVault contacts,
            Giving giving,
            Notices notices,
            FollowerRows followers,
            DeskDrafts drafts,
            VoiceRows rows,
            JdbcClient jdbc) {}

    void erase(Voice voice, Turn turn) {
        if (Party.of(turn.by(), voice) != Party.PERSON) {
            throw new Refused("voices.refused.party");
        }
        var still = stopped(voice, turn);
        parts.contacts().erase(still.privacy().contact());
        var gone = still.with(still.matter().erased())
                .with(still.privacy().erased())
                .with(Publication.NOT_WISHED)
                .in(stripped(still));
        acting.carryOut(Step.note("ERASE", still, gone, ""), turn);
        steps.erase(voice.id());
        grades.eraseWords(voice.id());
        rechecks.erase(voice.id());
        parts.giving().erase(voice);
        parts.notices().forget(voice.ref());
        parts.followers().forget(voice.id(), turn.now());
        parts.drafts().forget(voice.number());
        parts.jdbc()
                .sql(MARK)
                .param("id", voice.id())
                .param("now", VoiceMapping.utc(turn.now()))
                .update();
    }

    /** Nobody goes on working on it, and nobody calls about it. */
    private Voice stopped(Voice voice, Turn turn) {
        if (voice.phase() == Phase.RECHECK) {
            return acting.carryOut(Outcomes.callOff(voice, turn), turn);
        }
        return Move.WITHDRAW.from().contains(voice.phase())
                ? acting.carryOut(parts.giving().withdraw(voice, turn, ""), turn)
                : voice;
    }

    /** The state without anyone's words; an answer stays when it is also that of others who went along. */
    private VoiceState stripped(Voice voice) {
        return switch (voice.state()) {
            case VoiceState.Closed closed ->
                parts.rows().linkedTo(voice.id()).isEmpty()
                        ? new VoiceState.Closed(closed.stamp(), bare(closed.answer()), closed.ending())
                        : closed;
            case VoiceState.ReferredOut out -> new VoiceState.ReferredOut(out.stamp(), out.body(), "", "");
            case VoiceState.Withdrawn withdrawn -> new VoiceState.Withdrawn(withdrawn.stamp(), "", withdrawn.from());
            case VoiceState.Imported imported -> new VoiceState.Imported(imported.stamp(), null);
            case VoiceState.NotAccepted not -> new VoiceState.NotAccepted(not.stamp(), not.reason(), "", not.isFinal());
            default -> voice.state();
        };
    }

    private static VoiceState.Answered bare(VoiceState.Answered answer) {
        return new VoiceState.Answered(answer.stamp(), answer.outcome(), "", answer.day(), answer.read());
    }
}
