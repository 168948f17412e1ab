package shangliang.voices.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Example;
import shangliang.engine.topics.Said;
import shangliang.likeness.Likeness;
import shangliang.likeness.Meant;

/**
 * Suggests topics as the district itself decided before. What was learned is a cache of this process: it is learned anew
 * from the decisions after every start, and whenever enough of them came.
 */
@Component
public class Suggestions {

    /** Fewer decisions than these teach nothing. */
    public static final int ENOUGH = Lesson.ENOUGH;

    private static final int MOST = 3000;
    private static final int STRIDE = 500;
    private static final int FRESH = 100;
    private static final UUID NOTHING = new UUID(0, 0);

    private final DecisionRows decisions;
    private final Likeness likeness;
    private final AtomicReference<Taught> taught = new AtomicReference<>(new Taught(NOTHING, Lesson.NONE));

    Suggestions(DecisionRows decisions, Likeness likeness) {
        this.decisions = decisions;
        this.likeness = likeness;
    }

    /** A lesson, and the last decision that it knows. */
    private record Taught(UUID last, Lesson lesson) {}

    /** For each of these voices that has words, for the caller to narrow; empty before anything was learned. */
    public Map<UUID, Suggested> of(List<UUID> voices) {
        return isTaught() ? about(likeness.read("voice", voices)) : new LinkedHashMap<>();
    }

    /** The same without working out what a text means: only for what the index has read already. */
    Map<UUID, Suggested> known(UUID voice) {
        return isTaught() ? about(likeness.points("voice", List.of(voice))) : Map.of();
    }

    private boolean isTaught() {
        return !taught.get().lesson().examples().isEmpty();
    }

    private Map<UUID, Suggested> about(List<Meant> texts) {
        var lesson = taught.get().lesson();
        var suggested = new LinkedHashMap<UUID, Suggested>();
        for (var meant : texts) {
            var voice = meant.wording().ref().id();
            suggested.put(voice, lesson.suggest(voice, said(meant)));
        }
        return suggested;
    }

    /** How many decisions have taught it. */
    public int learnedFrom() {
        return taught.get().lesson().examples().size();
    }

    /** Learns from the newest decisions when enough came since the last time; returns whether it did. */
    boolean learn() {
        var last = decisions.last();
        if (last == null) {
            taught.set(new Taught(NOTHING, Lesson.NONE));
            return false;
        }
        var before = taught.get();
        var few = before.lesson().examples().size() < ENOUGH;
        if (decisions.since(before.last(), FRESH) < (few ? 1 : FRESH)) {
            return false;
        }
        var lesson = Lesson.of(examples(decisions.newest(MOST)));
        taught.set(new Taught(last, lesson));
        return true;
    }

    private List<Example> examples(Map<UUID, String> topics) {
        var ids = List.copyOf(topics.keySet());
        var examples = new ArrayList<Example>();
        for (int from = 0; from < ids.size(); from += STRIDE) {
            for (var meant : likeness.points("voice", ids.subList(from, Math.min(ids.size(), from + STRIDE)))) {
                var voice = meant.wording().ref().id();
                examples.add(new Example(voice.toString(), said(meant), topics.getOrDefault(voice, "")));
            }
        }
        return examples;
    }

    private static Said said(Meant meant) {
        var own = meant.wording().own();
        return new Said(own.title(), own.body(), Direction.of(meant.vector()));
    }
}
