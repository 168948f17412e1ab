package shangliang.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a text where most of the asked words stand, with each of them marked. */
public record Excerpt(List<Part> parts) {

    private static final int LENGTH = 90;
    private static final int BEFORE = 15;
    private static final String GAP = "…";

    public Excerpt {
        parts = List.copyOf(parts);
    }

    /** A run of characters, marked or not. */
    public record Part(String text, boolean marked) {}

    /** Of {@code text} around what {@code asked} names; its beginning when it names nothing of it. */
    static Excerpt of(String asked, String text) {
        var flat = text.replaceAll("\\s+", " ").strip();
        var marks = marks(asked, flat);
        var start = start(marks);
        var from = Math.max(0, start - BEFORE);
        var to = Math.min(flat.length(), from + LENGTH);
        return new Excerpt(cut(flat, marks, whole(flat, from), whole(flat, to)));
    }

    /** Wherever an asked word stands, however it is cut there; where two overlap, the longer one. */
    private static List<Words.Word> marks(String asked, String text) {
        var folded = Words.folded(text);
        var marks = new ArrayList<Words.Word>();
        for (var term : terms(asked)) {
            for (int at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length())) {
                marks.add(new Words.Word(term, at, at + term.length()));
            }
        }
        marks.sort(Comparator.comparingInt(Words.Word::start)
                .thenComparing(Comparator.comparingInt(Words.Word::end).reversed()));
        return marks;
    }

    /** Words of one character only when there are no others: they stand everywhere. */
    private static Set<String> terms(String asked) {
        var terms = Words.terms(asked);
        terms.addAll(List.of(Words.folded(asked).strip().split("[\\s\\p{P}]+")));
        terms.remove("");
        var longer = terms.stream().filter(term -> term.length() > 1).collect(Collectors.toSet());
        return longer.isEmpty() ? terms : longer;
    }

    /** Where the most different words fit into one excerpt. */
    private static int start(List<Words.Word> marks) {
        var best = 0;
        var most = 0;
        for (var mark : marks) {
            var near = Set.copyOf(marks.stream()
                            .filter(other ->
                                    other.start() >= mark.start() && other.end() <= mark.start() + LENGTH - BEFORE)
                            .map(Words.Word::term)
                            .toList())
                    .size();
            if (near > most) {
                most = near;
                best = mark.start();
            }
        }
        return best;
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Part> cut(String text, List<Words.Word> marks, int from, int to) {
        var parts = new ArrayList<Part>();
        var at = from;
        if (from > 0) {
            parts.add(new Part(GAP, false));
        }
        for (var mark : marks) {
            if (mark.start() >= at && mark.end() <= to) {
                add(parts, text.substring(at, mark.start()), false);
                add(parts, text.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(parts, text.substring(at, to) + (to < text.length() ? GAP : ""), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }
}
