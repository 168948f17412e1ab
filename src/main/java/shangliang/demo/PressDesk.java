package shangliang.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How clerks review what may be public, words and answers apart. */
record PressDesk(Stage stage) {

    private static final Set<String> TOO_EARLY =
            Set.of("SUBMITTED", "CLARIFYING", "DECLINE_PROPOSED", "NOT_ACCEPTED", "WITHDRAWN", "REFERRED_OUT");

    private static final Set<String> WITH_ANSWER = Set.of("ANSWERED", "CLOSED", "RECHECK");

    @Nullable
    Next next(Life life, Standing now) {
        if (now.publication().equals("PENDING") && !TOO_EARLY.contains(now.phase())) {
            return review(life);
        }
        if (now.answerPublished()) {
            life.again(Life.Once.PUBLISH_ANSWER);
        }
        var answered = now.publication().equals("PUBLISHED") && WITH_ANSWER.contains(now.phase());
        return answered && !now.answerPublished() && life.once(Life.Once.PUBLISH_ANSWER, 0.9)
                ? answer(life, now.answer() == null ? "" : now.answer())
                : null;
    }

    private Next review(Life life) {
        var story = life.story();
        var clerk = stage.cast().clerk(life.chance());
        if (!story.is(Story.Fate.LEADING) && life.chance().of(0.09)) {
            return Next.of(
                    stage.hours(life.chance(), 3, 20),
                    () -> stage.voices().withhold(clerk, life.number(), stage.word(life, "WITHHOLD_REASON")));
        }
        var title = story.slots().fill(story.said().publicTitle());
        var text = story.slots().fill(story.said().publicText());
        return Next.of(
                stage.hours(life.chance(), 2, story.is(Story.Fate.LEADING) ? 5 : 24),
                () -> stage.voices().publish(clerk, life.number(), title, text));
    }

    private Next answer(Life life, String text) {
        return Next.of(
                stage.hours(life.chance(), 2, 16),
                () -> stage.voices().publishAnswer(stage.cast().clerk(life.chance()), life.number(), text));
    }
}
