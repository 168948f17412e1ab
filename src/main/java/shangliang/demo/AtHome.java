package shangliang.demo;

import org.jspecify.annotations.Nullable;
import shangliang.voices.Grade;
import shangliang.voices.Outcome;

/** What the people themselves do: grade or keep silent, object, add, withdraw, come back. */
record AtHome(Stage stage) {

    private static final String EXPLAINED = "GRADE_EXPLAINED";

    @Nullable
    Next answered(Life life, Standing now) {
        var first = now.reworks() == 0;
        var speaks = first ? life.once(Life.Once.GRADE, 0.68) : life.once(Life.Once.GRADE_AGAIN, 0.8);
        return speaks
                ? Next.of(
                        stage.home(life.chance(), 0.1, 6),
                        () -> stage.voices().grade(life.person(), life.number(), grade(life, first)))
                : null;
    }

    /** Of those who went along: each grades the common answer, or keeps silent. */
    @Nullable
    Next linked(Life life, Standing now) {
        if (now.master() == null
                || !now.master().equals("ANSWERED") && !now.master().equals("CLOSED")
                || !life.once(Life.Once.GRADE, 0.62)) {
            return null;
        }
        var asked = grade(life, true);
        var settled = new Grade(Grade.Solved.PARTLY, 2, asked.words(), "", true, false);
        var open = now.master().equals("ANSWERED");
        return Next.of(
                stage.home(life.chance(), 0.05, open ? 1 : 4),
                () -> stage.voices()
                        .grade(
                                life.person(),
                                life.number(),
                                open || asked.solved() == Grade.Solved.YES ? asked : settled));
    }

    private Grade grade(Life life, boolean first) {
        var chance = life.chance();
        var weights = weights(life.story().said().outcome(), first);
        return switch (chance.weighted(weights)) {
            case 0 ->
                new Grade(
                        Grade.Solved.YES, chance.whole(2, 3), words(life, "GRADE_POSITIVE"), "", false, counter(life));
            case 1 ->
                new Grade(Grade.Solved.PARTLY, chance.whole(1, 3), words(life, "GRADE_HALF"), "", true, counter(life));
            case 2 -> new Grade(Grade.Solved.PARTLY, 2, words(life, "GRADE_HALF"), more(life), false, false);
            default ->
                new Grade(Grade.Solved.NO, chance.whole(1, 2), words(life, "GRADE_NEGATIVE"), more(life), false, false);
        };
    }

    private static double[] weights(Outcome outcome, boolean first) {
        return switch (outcome) {
            case SOLVED, MEDIATED -> new double[] {0.7, 0.14, 0.06, first ? 0.1 : 0.14};
            case EXPLAINED -> new double[] {0.62, 0.2, 0.05, 0.13};
            case PARTLY, PLANNED -> new double[] {0.3, 0.46, 0.1, 0.14};
            case NOT_POSSIBLE -> new double[] {0.2, 0.4, 0.1, 0.3};
        };
    }

    private static boolean counter(Life life) {
        return false;
    }

    private String words(Life life, String purpose) {
        var explained = life.story().said().outcome() == Outcome.EXPLAINED && !purpose.equals("GRADE_NEGATIVE");
        return life.chance().of(0.6) ? stage.word(life, explained ? EXPLAINED : purpose) : "";
    }

    private String more(Life life) {
        return stage.word(life, "REWORK_REQUEST");
    }

    @Nullable
    Next closed(Life life) {
        if (life.once(Life.Once.REGRADE, 0.007)) {
            return Next.of(
                    stage.home(life.chance(), 0.3, 3), () -> stage.voices().gradeAnew(life.person(), life.number()));
        }
        return life.once(Life.Once.REOPEN, 0.02)
                ? Next.of(
                        stage.home(life.chance(), 6, 26),
                        () -> stage.voices().reopen(life.person(), life.number(), stage.word(life, "REOPENING")))
                : null;
    }

    @Nullable
    Next notAccepted(Life life) {
        return life.once(Life.Once.OBJECT, 0.35)
                ? Next.of(
                        stage.home(life.chance(), 0.2, 4),
                        () -> stage.voices().object(life.person(), life.number(), stage.word(life, "OBJECTION")))
                : null;
    }

    /** Takes it back, at a moment that is theirs. */
    @Nullable
    Next leave(Life life) {
        return life.story().is(Story.Fate.WITHDRAWN) && life.chance().of(0.35) && life.once(Life.Once.LEAVE, 1)
                ? Next.of(
                        stage.home(life.chance(), 0.05, 1.5),
                        () -> stage.voices()
                                .withdraw(life.person(), life.number(), stage.word(life, "WITHDRAWAL_REASON")))
                : null;
    }

    @Nullable
    Next withdrawn(Life life) {
        return life.once(Life.Once.REINSTATE, 0.06)
                ? Next.of(stage.home(life.chance(), 1, 5), () -> stage.voices().reinstate(life.person(), life.number()))
                : null;
    }

    @Nullable
    Next add(Life life) {
        return life.once(Life.Once.ADD, 0.08)
                ? Next.of(
                        stage.home(life.chance(), 0.3, 4),
                        () -> stage.voices().supplement(life.person(), life.number(), stage.word(life, "SUPPLEMENT")))
                : null;
    }
}
