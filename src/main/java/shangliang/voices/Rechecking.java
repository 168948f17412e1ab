package shangliang.voices;

import org.springframework.stereotype.Component;

/** Takes the result of a call by someone who had no part in the matter. */
@Component
class Rechecking {

    private final Acting acting;
    private final RecheckRows rechecks;
    private final GradeRows grades;
    private final Independence independence;

    Rechecking(Acting acting, RecheckRows rechecks, GradeRows grades, Independence independence) {
        this.acting = acting;
        this.rechecks = rechecks;
        this.grades = grades;
        this.independence = independence;
    }

    void verify(Voice voice, Turn turn, String words) {
        independence.require(turn.by(), voice, turn.now());
        rechecks.found(voice, turn, "TRUE", words);
        grades.confirm(voice.id());
        acting.carryOut(Outcomes.verify(voice, turn), turn);
    }

    void refute(Voice voice, Turn turn, String facts) {
        independence.require(turn.by(), voice, turn.now());
        rechecks.found(voice, turn, "FALSE", facts);
        acting.carryOut(Outcomes.refute(voice, turn, facts), turn);
    }
}
