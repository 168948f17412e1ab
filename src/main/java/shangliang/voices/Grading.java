package shangliang.voices;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Takes the person's grade and lets it decide how the matter goes on. */
@Component
class Grading {

    private final VoiceRows rows;
    private final GradeRows grades;
    private final RecheckRows rechecks;
    private final Acting acting;
    private final VoicesSettings settings;

    Grading(VoiceRows rows, GradeRows grades, RecheckRows rechecks, Acting acting, VoicesSettings settings) {
        this.rows = rows;
        this.grades = grades;
        this.rechecks = rechecks;
        this.acting = acting;
        this.settings = settings;
    }

    void grade(Voice voice, Turn turn, Grade grade) {
        if (voice.state() instanceof VoiceState.Linked) {
            gradeAlong(voice, turn, grade);
        } else if (grade.asksMore()) {
            grades.put(voice.id(), grade, turn.now());
            acting.carryOut(Outcomes.askMore(voice, turn, grade.passOn()), turn);
        } else {
            var partly = grade.solved() == Grade.Solved.PARTLY;
            var confirmed = acting.carryOut(Outcomes.confirm(voice, turn, partly), turn);
            grades.put(voice.id(), grade, turn.now());
            var clock = turn.at(Viewer.CLOCK);
            planLook(acting.carryOut(Outcomes.close(confirmed, clock), clock), clock, partly);
        }
    }

    /** A linked person grades the common answer for themselves. */
    private void gradeAlong(Voice voice, Turn turn, Grade grade) {
        var master = rows.find(voice.state(VoiceState.Linked.class).master()).orElseThrow();
        Outcomes.answer(master);
        if (turn.by() instanceof Viewer.KeyHolder key && !key.matter().equals(voice.ref())) {
            throw new Refused("voices.refused.party");
        }
        grades.put(voice.id(), grade, turn.now());
        if (grade.asksMore()) {
            acting.carryOut(Outcomes.goOnAlone(voice, turn, master, grade.passOn()), turn);
            var reworkable = Move.REWORK_FOR_MANY.from().contains(master.phase());
            if (reworkable && grades.noesAmong(master.id()).enough()) {
                var clock = turn.at(Viewer.CLOCK);
                acting.carryOut(Outcomes.reworkForMany(master, clock), clock);
            }
        } else {
            acting.carryOut(Step.note("GRADE_ALONG", voice, voice, grade.solved()), turn);
        }
    }

    void gradeAnew(Voice voice, Turn turn) {
        acting.carryOut(Outcomes.gradeAnew(voice, turn), turn);
        grades.forget(voice.id());
    }

    void closeUnrated(Voice voice, Turn turn) {
        var closed = acting.carryOut(Outcomes.closeUnrated(voice, turn), turn);
        planLook(closed, turn, false);
    }

    /** A promise is looked at when it falls due, and of the rest the lot draws a share. */
    private void planLook(Voice closed, Turn turn, boolean partly) {
        var answer = Outcomes.answer(closed);
        if (answer.outcome().isPromise() || partly) {
            var day = answer.day() != null ? answer.day() : after(turn);
            rechecks.plan(closed.id(), VoiceState.Why.PROMISED, day, turn.now());
        } else if (Math.floorMod(closed.id().getLeastSignificantBits(), 100) < settings.sampleShare()) {
            rechecks.plan(closed.id(), VoiceState.Why.SAMPLED, after(turn), turn.now());
        }
    }

    private LocalDate after(Turn turn) {
        return Zone.day(turn.now()).plusDays(settings.recheckAfterDays());
    }
}
