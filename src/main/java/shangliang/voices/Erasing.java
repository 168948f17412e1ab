package shangliang.voices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;

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
    record Parts(ContactVault contacts, Giving giving, JdbcClient jdbc) {}

    void erase(Voice voice, Turn turn) {
        if (Party.of(turn.by(), voice) != Party.PERSON) {
            throw new Refused("voices.refused.party");
        }
        var still = Move.WITHDRAW.from().contains(voice.phase())
                ? acting.carryOut(Outcomes.withdraw(voice, turn, ""), turn)
                : voice;
        parts.contacts().erase(still.privacy().contact());
        var gone = still.with(still.matter().erased())
                .with(still.privacy().erased())
                .with(Publication.NOT_WISHED)
                .in(stripped(still.state()));
        acting.carryOut(Step.note("ERASE", still, gone, ""), turn);
        steps.erase(voice.id());
        grades.eraseWords(voice.id());
        rechecks.erase(voice.id());
        parts.giving().erase(voice);
        parts.jdbc()
                .sql(MARK)
                .param("id", voice.id())
                .param("now", VoiceMapping.utc(turn.now()))
                .update();
    }

    /** The state without anyone's words. */
    private static VoiceState stripped(VoiceState state) {
        return switch (state) {
            case VoiceState.Closed closed ->
                new VoiceState.Closed(closed.stamp(), bare(closed.answer()), closed.ending());
            case VoiceState.Recheck recheck ->
                new VoiceState.Recheck(recheck.stamp(), bare(recheck.answer()), recheck.why());
            case VoiceState.Withdrawn withdrawn -> new VoiceState.Withdrawn(withdrawn.stamp(), "", withdrawn.from());
            case VoiceState.Imported imported -> new VoiceState.Imported(imported.stamp(), null);
            case VoiceState.NotAccepted not -> new VoiceState.NotAccepted(not.stamp(), not.reason(), "", not.isFinal());
            default -> state;
        };
    }

    private static VoiceState.Answered bare(VoiceState.Answered answer) {
        return new VoiceState.Answered(answer.stamp(), answer.outcome(), "", answer.day(), answer.read());
    }
}
