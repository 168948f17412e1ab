package shangliang.engine.topics.hot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the pairs that may be one matter: they name the same, mean the same, and are not known to be at different places. */
final class Links {

    private static final double LEAST = 0.03;
    private static final double TITLE = 0.3;

    /** Below this cosine, texts are about different things; from the other on, about the same. */
    private static final double UNLIKE = 0.55;

    private static final double ALIKE = 0.85;
    private static final double UNKNOWN = 0.5;

    /** Not even the same words at two places are enough to be joined. */
    private static final double ELSEWHERE = 0.13;

    private final List<Raised> texts;
    private final Names titles;
    private final Names beginnings;

    Links(List<Raised> texts) {
        this.texts = texts;
        titles = new Names(texts.stream().map(Raised::title).toList(), 0.05);
        beginnings = new Names(texts.stream().map(Raised::beginning).toList(), 0.02);
    }

    Names names() {
        return beginnings;
    }

    List<Link> all() {
        var links = new ArrayList<Link>();
        var title = new Shared(texts.size());
        var beginning = new Shared(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            var text = i;
            titles.compare(text, title);
            beginnings.compare(text, beginning);
            IntStream.concat(IntStream.of(title.texts()), IntStream.of(beginning.texts()))
                    .distinct()
                    .filter(other -> title.with(other) > LEAST || beginning.with(other) > LEAST)
                    .mapToObj(
                            other -> link(other, text, TITLE * title.with(other) + (1 - TITLE) * beginning.with(other)))
                    .filter(link -> link.likeness() > 0)
                    .forEach(links::add);
            title.clear();
            beginning.clear();
        }
        return links;
    }

    private Link link(int one, int other, double named) {
        var likeness = Math.sqrt(Math.min(1, named * meaning(texts.get(one), texts.get(other))));
        return new Link(one, other, isElsewhere(texts.get(one), texts.get(other)) ? likeness * ELSEWHERE : likeness);
    }

    private static double meaning(Raised one, Raised other) {
        var first = one.said().meaning();
        var second = other.said().meaning();
        return first.isKnown() && second.isKnown()
                ? Math.clamp((first.cosine(second) - UNLIKE) / (ALIKE - UNLIKE), 0, 1)
                : UNKNOWN;
    }

    private static boolean isElsewhere(Raised one, Raised other) {
        return !one.place().isEmpty()
                && !other.place().isEmpty()
                && !one.place().equals(other.place());
    }
}
