package shangliang.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Viewer;
import shangliang.voices.Answer;
import shangliang.voices.Outcome;

/** What the handling units do: speak with the person, work, ask for more time, sit together, answer. */
record UnitDesk(Stage stage, RoutingDesk routing) {

    Next assigned(Life life, Standing now) {
        var chance = life.chance();
        if (quarrels(life, now)) {
            return Next.of(stage.days(chance, 0.2, 1.6), () -> sendBack(life, now));
        }
        if (life.once(Life.Once.TAKE_BACK, 0.008)) {
            return Next.of(
                    stage.hours(chance, 0.2, 2),
                    () -> stage.voices().takeBack(stage.cast().clerk(chance), life.number()));
        }
        var at = now.answerByHour()
                ? stage.minutes(chance, 4, 30)
                : stage.days(chance, 0.1, chance.of(0.05) ? 3.5 : 1.7);
        return Next.of(
                at,
                () -> stage.voices()
                        .begin(unit(now), life.number(), stage.word(life, "CONTACT_NOTE"), stage.word(life, "PLAN")));
    }

    private boolean quarrels(Life life, Standing now) {
        var quarrel = life.story().quarrel();
        return quarrel != null
                && !now.returned()
                && routing.organ(life, quarrel.returnedBy()).equals(now.unit())
                && life.once(Life.Once.RETURN, 1);
    }

    private void sendBack(Life life, Standing now) {
        var quarrel = life.story().quarrel();
        if (quarrel != null) {
            stage.voices().sendBack(unit(now), life.number(), routing.organ(life, quarrel.named()), quarrel.reason());
        }
    }

    Next inProgress(Life life, Standing now) {
        var chance = life.chance();
        var by = unit(now);
        if (life.story().is(Story.Fate.ESCALATED) && life.once(Life.Once.ESCALATE, 1)) {
            return Next.of(
                    stage.days(chance, 0.3, 2),
                    () -> stage.voices()
                            .escalate(
                                    stage.cast().of("committee"),
                                    life.number(),
                                    stage.phrases().all("ESCALATION_QUESTION").get(Superiors.question(life, stage))));
        }
        if (life.story().is(Story.Fate.CONVENED) && life.once(Life.Once.CONVENE, 1)) {
            return Next.of(stage.days(chance, 0.3, 2.5), () -> convene(life, by));
        }
        if (!now.answerByHour() && life.once(Life.Once.EXTEND, 0.09)) {
            return Next.of(
                    stage.days(chance, 1, 3),
                    () -> stage.voices().extend(by, life.number(), stage.word(life, "EXTENSION_REASON")));
        }
        return Next.of(
                when(life, now), () -> answer(life, by, life.story().said().answer()));
    }

    private void convene(Life life, Viewer by) {
        var office = stage.doors()
                .directory()
                .townUnitOf(life.story().spot().village().code());
        stage.voices()
                .convene(by, life.number(), List.of(office.orElseThrow().code()), stage.word(life, "JOINT_QUESTION"));
    }

    /** Mostly in time, some late, a few long overdue. */
    private Instant when(Life life, Standing now) {
        var chance = life.chance();
        var due = now.answerDue() == null ? stage.now().plusSeconds(86_400) : now.answerDue();
        var left = Duration.between(stage.now(), due);
        if (left.isNegative()) {
            return stage.days(chance, 0.3, 3);
        }
        if (now.answerByHour()) {
            return stage.now().plusSeconds(Math.round(left.toSeconds() * chance.between(0.2, 0.85)));
        }
        return switch (chance.weighted(0.9, 0.07, 0.03)) {
            case 0 ->
                stage.office().into(stage.now().plusSeconds(Math.round(left.toSeconds() * chance.between(0.25, 0.85))));
            case 1 -> stage.office().days(due, chance.between(0.3, 5));
            default -> stage.office().days(due, chance.between(8, 25));
        };
    }

    Next jointReview(Life life, Standing now) {
        var by = unit(now);
        return life.chance().of(0.5)
                ? Next.of(
                        stage.days(life.chance(), 1.5, 4.5),
                        () -> stage.voices()
                                .conclude(by, life.number(), now.unitOrNone(), stage.word(life, "JOINT_REVIEW")))
                : Next.of(
                        stage.days(life.chance(), 1.5, 4.5),
                        () -> answer(
                                life,
                                by,
                                stage.word(life, "JOINT_REVIEW")
                                        + life.story().said().answer()));
    }

    Next rework(Life life, Standing now) {
        return Next.of(
                stage.days(life.chance(), 2, 8),
                () -> answer(
                        life,
                        unit(now),
                        stage.word(life, "REWORK_ANSWER") + life.story().said().answer()));
    }

    private void answer(Life life, Viewer by, String text) {
        var outcome = life.story().said().outcome();
        var day = day(life, outcome);
        var words = life.story().slots().fill(text, stage.phrases().day(day));
        var promised = outcome == Outcome.PLANNED || outcome == Outcome.NOT_POSSIBLE ? day : null;
        stage.voices().answer(by, life.number(), Answer.of(outcome, words, promised));
    }

    /** The day that an answer speaks of: done lately, or promised. */
    private LocalDate day(Life life, Outcome outcome) {
        return switch (outcome) {
            case SOLVED, MEDIATED -> stage.day().minusDays(life.chance().whole(0, 2));
            case NOT_POSSIBLE -> stage.day().plusDays(life.chance().whole(90, 200));
            default -> stage.day().plusDays(life.chance().whole(10, 60));
        };
    }

    @Nullable
    Next replace(Life life, Standing now) {
        return life.once(Life.Once.REPLACE, 0.01)
                ? Next.of(stage.hours(life.chance(), 0.5, 3), () -> {
                    var text = life.story()
                            .slots()
                            .fill(life.story().said().answer(), stage.phrases().day(stage.day()));
                    stage.voices().replaceAnswer(unit(now), life.number(), new Answer(Outcome.EXPLAINED, text, null));
                })
                : null;
    }

    private Viewer unit(Standing now) {
        return stage.cast().unit(now.unitOrNone());
    }
}
