package shangliang.engine.topics.hot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/** The letters that a group's texts share and others do not: what a reader would call the matter. */
final class Keywords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final int SHOWN = 4;
    private static final double SHARE = 0.3;

    /** A run of letters with how well it stands for the group. */
    private record Word(String letters, double weight) {}

    private Keywords() {}

    /** From the titles; from the beginnings of the texts when titles have nothing in common. */
    static List<String> of(List<Raised> points, Names names) {
        var titles = points.stream().map(Raised::title).toList();
        var words = words(titles, names);
        return words.isEmpty() ? words(points.stream().map(Raised::beginning).toList(), names) : words;
    }

    private static List<String> words(List<String> texts, Names names) {
        var spread = new HashMap<String, Integer>();
        texts.forEach(text -> runs(text).forEach(run -> spread.merge(run, 1, Integer::sum)));
        var words = spread.entrySet().stream()
                .filter(run -> run.getValue() >= Math.max(2, SHARE * texts.size()))
                .map(run -> new Word(
                        run.getKey(),
                        run.getValue()
                                * names.rarity(run.getKey())
                                * Math.sqrt(run.getKey().length())))
                .sorted(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::letters))
                .map(Word::letters)
                .toList();
        return apart(words);
    }

    /** No word that has a letter of a better one: it would be a piece of it with its surroundings. */
    private static List<String> apart(List<String> words) {
        var chosen = new ArrayList<String>();
        for (var word : words) {
            if (chosen.size() < SHOWN
                    && word.chars().noneMatch(letter -> String.join("", chosen).indexOf(letter) >= 0)) {
                chosen.add(word);
            }
        }
        return chosen;
    }

    private static TreeSet<String> runs(String text) {
        var runs = new TreeSet<String>();
        for (int begin = 0; begin < text.length(); begin++) {
            for (int end = begin; end < Math.min(begin + LONGEST, text.length()); end++) {
                if (!Character.isLetterOrDigit(text.charAt(end))) {
                    break;
                }
                var run = text.substring(begin, end + 1);
                if (run.length() >= SHORTEST
                        && run.chars().filter(Character::isDigit).count() * 2 <= run.length()) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }
}
