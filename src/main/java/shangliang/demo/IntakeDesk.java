package shangliang.demo;

import org.jspecify.annotations.Nullable;
import shangliang.base.Viewer;
import shangliang.voices.Referral;
import shangliang.voices.Sorting;

/** What stations, studios and clerks do with a voice before a unit has it. */
record IntakeDesk(Stage stage) {

    @Nullable
    Next submitted(Life life) {
        var story = life.story();
        return switch (story.fate()) {
            case DECLINED -> life.once(Life.Once.TURN_DOWN, 1) ? turnDown(life) : accept(life);
            case REFERRED -> life.once(Life.Once.REFER, 1) ? refer(life) : accept(life);
            case ALONG -> life.once(Life.Once.LINK, 1) ? link(life) : accept(life);
            default -> life.once(Life.Once.ASK, stage.isLast(stage.now(), 3) ? 0.25 : 0.06) ? ask(life) : accept(life);
        };
    }

    private Next accept(Life life) {
        var said = life.story().said();
        var at = said.urgent() ? stage.minutes(life.chance(), 5, 40) : stage.hours(life.chance(), 0.2, 6.5);
        var pressing = said.urgent() || life.chance().of(0.04);
        return Next.of(
                at,
                () -> stage.voices()
                        .accept(
                                first(life),
                                life.number(),
                                new Sorting(said.kind(), said.topic(), pressing, said.trade())));
    }

    /** The station or studio that received it, sometimes the clerk. */
    private Viewer first(Life life) {
        return life.story().studio() != null
                        || life.isGuidance()
                        || life.chance().of(0.8)
                ? stage.receiver(life)
                : stage.cast().clerk(life.chance());
    }

    private Next ask(Life life) {
        return Next.of(
                stage.office().hours(stage.now(), life.chance().between(0.2, 3)),
                () -> stage.voices()
                        .ask(
                                first(life),
                                life.number(),
                                stage.phrases().all("CLARIFYING_QUESTION").get(question(life))));
    }

    private int question(Life life) {
        return Math.floorMod(
                life.id().hashCode(), stage.phrases().all("CLARIFYING_QUESTION").size());
    }

    Next clarifying(Life life) {
        var answer = stage.phrases().all("CLARIFICATION").get(question(life));
        return life.chance().of(0.12) || stage.isLast(stage.now(), 4)
                ? Next.of(stage.home(life.chance(), 12, 40), () -> clarify(life, answer))
                : Next.of(stage.home(life.chance(), 0.1, 3), () -> clarify(life, answer));
    }

    private void clarify(Life life, String answer) {
        stage.voices().clarify(life.person(), life.number(), answer);
    }

    private Next turnDown(Life life) {
        var aside = life.story().aside();
        return Next.of(stage.hours(life.chance(), 1, 8), () -> {
            if (aside != null) {
                stage.voices().proposeDecline(stage.cast().of("clerk"), life.number(), aside.code(), aside.note());
            }
        });
    }

    Next declineProposed(Life life, Standing now) {
        var second = now.actor() == null
                ? stage.cast().clerk(life.chance())
                : stage.cast().clerk(life.chance(), now.actor());
        return life.chance().of(0.12)
                ? Next.of(stage.hours(life.chance(), 1, 8), () -> stage.voices().dismissDecline(second, life.number()))
                : Next.of(stage.hours(life.chance(), 1, 8), () -> stage.voices().confirmDecline(second, life.number()));
    }

    private Next refer(Life life) {
        var chance = life.chance();
        var said = life.story().said();
        var at = said.mayBePublic() || chance.of(0.4) ? stage.minutes(chance, 4, 60) : stage.hours(chance, 0.3, 8);
        return Next.of(at, () -> {
            var aside = life.story().aside();
            if (aside != null) {
                var number = aside.code() + "-" + stage.day().getYear() + "-" + chance.whole(10_000, 99_999);
                var consent = stage.word(life, "CONSENT");
                stage.voices().refer(first(life), life.number(), new Referral(aside.code(), number, consent));
            }
        });
    }

    @Nullable
    Next referredOut(Life life) {
        return life.once(Life.Once.RECALL, 0.05)
                ? Next.of(
                        stage.days(life.chance(), 1, 4),
                        () -> stage.voices().recallReferral(stage.cast().clerk(life.chance()), life.number()))
                : null;
    }

    private Next link(Life life) {
        return Next.of(stage.hours(life.chance(), 0.5, 5), () -> {
            var group = life.story().group();
            var leading = group == null ? null : group.leading();
            if (leading != null) {
                stage.voices().link(stage.cast().clerk(life.chance()), life.number(), leading);
            }
        });
    }
}
