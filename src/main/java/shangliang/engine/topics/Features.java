package shangliang.engine.topics;

import java.util.List;

/** What the machine sees of a text: its letters, once more the letters it begins with, and what it means. */
final class Features {

    /** People begin with their matter, so the beginning counts again, in longer runs. */
    private static final double BEGINNING = Math.sqrt(0.5);

    private final Vocabulary whole;
    private final Vocabulary beginning;
    private final Landmarks landmarks;

    Features(List<Said> known) {
        var themes = known.stream().map(Said::theme).toList();
        whole = new Vocabulary(new Grams(2, Integer.MAX_VALUE), themes);
        beginning = new Vocabulary(new Grams(3, 60), themes);
        landmarks = new Landmarks(known.stream().map(Said::meaning).toList());
    }

    int size() {
        return whole.size() + beginning.size() + landmarks.size();
    }

    Sparse of(Said said) {
        var theme = said.theme();
        return Sparse.joined(
                whole.weigh(theme),
                beginning.weigh(theme).times(BEGINNING).shifted(whole.size()),
                Sparse.dense(landmarks.describe(said.meaning())).shifted(whole.size() + beginning.size()));
    }
}
