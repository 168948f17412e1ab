package shangliang.voices.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What columns are usually called, to find the row of headings and to guess which column is what. */
@Component
class HeaderWords {

    /** How many columns of ours stand at the end of a list of rejected rows. */
    static final int OURS = 2;

    private static final double ENOUGH = 0.6;

    private final Map<Field, List<String>> words = new EnumMap<>(Field.class);
    private final Set<String> ours = new HashSet<>();
    private final Map<String, @Nullable String> wishes = new HashMap<>();

    HeaderWords() {
        var read = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("district/import-headers.properties").getInputStream(), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var field : Field.values()) {
            words.put(field, split(read.getProperty(field.name())));
        }
        split(read.getProperty("YES")).forEach(word -> wishes.put(word, "YES"));
        ours.addAll(split(read.getProperty("OURS")));
        split(read.getProperty("NO")).forEach(word -> wishes.put(word, "NO"));
    }

    private static List<String> split(String line) {
        return Stream.of(line.split(",")).map(HeaderWords::plain).toList();
    }

    /** Whether it is a list of rows that we rejected: the row's number and the reason come last. */
    boolean endsInOurs(List<String> header) {
        return header.size() > OURS
                && header.subList(header.size() - OURS, header.size()).stream()
                        .map(HeaderWords::plain)
                        .allMatch(ours::contains);
    }

    /** How a cell says yes or no. */
    Map<String, @Nullable String> wishes() {
        return wishes;
    }

    /** The row among the first ones that reads most like headings; with none, the one with most cells. */
    Line header(List<Line> head) {
        return head.stream()
                .filter(line -> line.filled() > 0)
                .max(Comparator.<Line>comparingInt(this::known)
                        .thenComparingInt(line -> Math.min(line.filled(), 2))
                        .thenComparing(Comparator.comparingInt(Line::number).reversed()))
                .orElseThrow(() -> FileKind.bad("empty"));
    }

    private int known(Line line) {
        return (int) line.cells().stream()
                .map(HeaderWords::plain)
                .filter(cell -> !cell.isEmpty() && cell.length() < 20)
                .filter(cell -> words.values().stream().anyMatch(some -> some.contains(cell)))
                .count();
    }

    /** Which column is what, as far as their names tell; each column and field at most once, the likest first. */
    Map<Field, Integer> guess(List<String> header) {
        var likely = new ArrayList<Likely>();
        for (var field : Field.values()) {
            for (int i = 0; i < header.size(); i++) {
                likely.add(new Likely(field, i, likeness(field, plain(header.get(i)))));
            }
        }
        likely.sort(Comparator.comparingDouble(Likely::how).reversed());
        var guess = new EnumMap<Field, Integer>(Field.class);
        Set<Integer> taken = new HashSet<>();
        for (var each : likely) {
            if (each.how() >= ENOUGH && !guess.containsKey(each.field()) && taken.add(each.column())) {
                guess.put(each.field(), each.column());
            }
        }
        return guess;
    }

    private record Likely(Field field, int column, double how) {}

    private double likeness(Field field, String name) {
        return words.getOrDefault(field, List.of()).stream()
                .mapToDouble(word -> likeness(word, name))
                .max()
                .orElse(0);
    }

    private static double likeness(String word, String name) {
        if (word.equals(name)) {
            return 1;
        }
        var contained = word.length() > 1 && name.contains(word);
        return contained ? 0.7 + 0.2 * word.length() / name.length() : shared(word, name);
    }

    /** Share of letter pairs that both have (Dice). */
    private static double shared(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        var both = pairs.stream().filter(others::contains).count();
        return pairs.isEmpty() || others.isEmpty() ? 0 : 2.0 * both / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String word) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }

    /** Letters and digits alone, in one width and case. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
