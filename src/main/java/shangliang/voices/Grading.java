package shangliang.voices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Takes the person's grade and lets it decide how the matter goes on. */
@Component
class Grading {

    private final VoiceRows rows;
    private final GradeRows grades;
    private final RecheckRows rechecks;
    private final Acting acting;
    private final Lot lot;

    Grading(VoiceRows rows, GradeRows grades, RecheckRows rechecks, Acting acting, Lot lot) {
        this.rows = rows;
        this.grades = grades;
        this.rechecks = rechecks;
        this.acting = acting;
        this.lot = lot;
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
            planLooks(acting.carryOut(Outcomes.close(confirmed, clock), clock), clock, grade);
        }
    }

    /** A linked person grades the common answer for themselves. */
    private void gradeAlong(Voice voice, Turn turn, Grade grade) {
        var master = rows.hold(voice.state(VoiceState.Linked.class).master());
        Outcomes.requireGradable(voice, turn, master);
        grades.put(voice.id(), grade, turn.now());
        if (grade.asksMore()) {
            acting.carryOut(Outcomes.goOnAlone(voice, turn, master, grade.passOn()), turn);
            var clock = turn.at(Viewer.CLOCK);
            var reworkable = Move.REWORK_FOR_MANY.from().contains(master.phase());
            var since = Outcomes.answer(master).stamp().at();
            if (reworkable && grades.noesAmong(master.id(), since).enough()) {
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
        planLooks(closed, turn, null);
    }

    /** A counter's grade is called back soon, a promise looked at when it falls due; of the rest the lot draws a share. */
    private void planLooks(Voice closed, Turn turn, @Nullable Grade grade) {
        rechecks.forget(closed.id());
        if (closed.isForOneHelper()) {
            return;
        }
        if (grade != null && grade.atCounter()) {
            rechecks.plan(
                    closed.id(), VoiceState.Why.COUNTER, Zone.day(turn.now()).plusDays(1), turn.now());
        }
        var answer = Outcomes.answer(closed);
        if (answer.outcome().isPromise() || grade != null && grade.solved() == Grade.Solved.PARTLY) {
            var day = answer.day() != null ? answer.day() : lot.lookDay(turn.now());
            rechecks.plan(closed.id(), VoiceState.Why.PROMISED, day, turn.now());
        } else if (lot.draws(closed.id())) {
            rechecks.plan(closed.id(), VoiceState.Why.SAMPLED, lot.lookDay(turn.now()), turn.now());
        }
    }
}
