package shangliang.voices.suggest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.engine.topics.Example;
import shangliang.engine.topics.Neighbour;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.TopicModel;

/** What decisions have taught; too few of them only show what is alike. */
record Lesson(List<Example> examples, @Nullable TopicModel model) {

    static final int ENOUGH = 200;

    static final Lesson NONE = new Lesson(List.of(), null);

    /** Below it the chance is no better than a guess, and a person is needed. */
    private static final double LEAST = 0.6;

    private static final int SHOWN = 3;

    static Lesson of(List<Example> decided) {
        var enough = decided.size() >= ENOUGH
                && decided.stream().map(Example::topic).distinct().count() > 1;
        return new Lesson(List.copyOf(decided), enough ? TopicModel.learn(decided) : null);
    }

    Suggested suggest(UUID voice, Said said) {
        var near = Neighbour.nearest(examples, said, SHOWN + 1).stream()
                .map(one -> new Suggested.Near(UUID.fromString(one.id()), one.topic(), one.likeness()))
                .filter(one -> !one.voice().equals(voice))
                .limit(SHOWN)
                .toList();
        if (model == null) {
            return new Suggested(null, 0, false, near);
        }
        var best = model.suggest(said);
        return new Suggested(best.confidence() < LEAST ? null : best.topic(), best.confidence(), best.sure(), near);
    }
}
