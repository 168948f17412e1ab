package shangliang.demo;

import org.jspecify.annotations.Nullable;
import shangliang.base.Viewer;
import shangliang.duties.Decision;
import shangliang.duties.Disputes;

/** What the supervision office rules, the chair decides, and the re-checkers find. */
record Superiors(Stage stage, RoutingDesk routing, Disputes disputes) {

    static int question(Life life, Stage stage) {
        return Math.floorMod(
                life.id().hashCode(), stage.phrases().all("ESCALATION_QUESTION").size());
    }

    Next returnRequested(Life life, Standing now) {
        var chance = life.chance();
        if (life.once(Life.Once.SPEAK, 0.6)) {
            return Next.of(stage.hours(chance, 1, 7), () -> speak(life));
        }
        return switch (chance.weighted(0.08, 0.62, 0.3)) {
            case 0 ->
                Next.of(
                        patient(stage.hours(chance, 1, 8)),
                        () -> stage.voices().keep(stage.cast().unit(now.unitOrNone()), life.number()));
            case 1 ->
                Next.of(
                        stage.hours(chance, 1, 10),
                        () -> stage.voices().takeUp(stage.cast().of("supervision"), life.number()));
            default -> Next.of(patient(stage.days(chance, 0.8, 2.5)), () -> rule(life, now));
        };
    }

    /** Nothing is ruled in the last days, so that disputes lie on the desk. */
    private java.time.Instant patient(java.time.Instant at) {
        return stage.isLast(at, 3) ? at.plusSeconds(8 * 86_400L) : at;
    }

    private void speak(Life life) {
        var quarrel = life.story().quarrel();
        if (quarrel != null) {
            Viewer named = stage.cast().unit(routing.organ(life, quarrel.named()));
            disputes.about(stage.cast().of("supervision"), life.ref())
                    .ifPresent(dispute ->
                            stage.doors().duties().addEvidence(named, dispute.id(), stage.word(life, "EVIDENCE")));
        }
    }

    Next ruling(Life life, Standing now) {
        var chance = life.chance();
        if (now.unit() == null) {
            return objection(life);
        }
        return Next.of(patient(stage.days(chance, 0.5, 2)), () -> rule(life, now));
    }

    private Next objection(Life life) {
        var by = stage.cast().of("supervision2");
        var aside = life.story().aside();
        return life.chance().of(0.35) || aside == null
                ? Next.of(
                        stage.days(life.chance(), 0.5, 2.5),
                        () -> stage.voices().upholdObjection(by, life.number()))
                : Next.of(
                        stage.days(life.chance(), 0.5, 2.5),
                        () -> stage.voices().dismissObjection(by, life.number(), aside.code(), aside.note()));
    }

    private void rule(Life life, Standing now) {
        var quarrel = life.story().quarrel();
        if (quarrel == null) {
            return;
        }
        var unit = routing.organ(life, quarrel.goesTo());
        var named = routing.organ(life, quarrel.named());
        var clause = unit.equals(named) ? quarrel.clause() : now.clause();
        var reach = Decision.Reach.values()[life.chance().weighted(0.6, 0.32, 0.08)];
        stage.voices()
                .rule(
                        stage.cast().of("supervision"),
                        life.number(),
                        new Decision(unit, blankToNull(clause), quarrel.ruling(), null, reach));
    }

    private static @Nullable String blankToNull(@Nullable String clause) {
        return clause == null || clause.isBlank() ? null : clause;
    }

    Next escalated(Life life) {
        var at = stage.days(life.chance(), 3, 9);
        return Next.of(
                stage.isLast(at, 5) ? at.plusSeconds(10 * 86_400L) : at,
                () -> stage.voices()
                        .decide(
                                stage.cast().of("chair"),
                                life.number(),
                                stage.phrases().all("ESCALATION_DECISION").get(question(life, stage))));
    }

    Next recheck(Life life) {
        var by = stage.cast().of(life.chance().of(0.6) ? "recheck" : "recheck2");
        var at = stage.days(life.chance(), 0.1, 4);
        return life.chance().of(0.85)
                ? Next.of(at, () -> stage.voices().verify(by, life.number(), stage.word(life, "RECHECK_NOTE")))
                : Next.of(at, () -> stage.voices().refute(by, life.number(), stage.word(life, "RECHECK_FAILED")));
    }
}
