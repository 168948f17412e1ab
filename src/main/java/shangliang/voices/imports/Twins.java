package shangliang.voices.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.duplicates.Duplicates;
import shangliang.engine.topics.duplicates.Shingles;
import shangliang.voices.imports.TwinRows.Bands;
import shangliang.voices.imports.TwinRows.Link;

/** Links imported voices that say nearly the same as an earlier imported one, of this file or another; none is taken away. */
@Component
class Twins {

    private final TwinRows rows;

    Twins(TwinRows rows) {
        this.rows = rows;
    }

    /** Links those of {@code fresh} that have an earlier twin, and remembers the others for those to come. */
    void link(List<Row> fresh, List<UUID> voices) {
        var letters = fresh.stream().map(Twins::letters).toList();
        var bands = new ArrayList<Bands>();
        for (int i = 0; i < voices.size(); i++) {
            bands.add(new Bands(voices.get(i), Shingles.of(letters.get(i)).bands()));
        }
        var known = new Duplicates();
        var firsts = new HashMap<UUID, UUID>();
        for (var earlier : rows.sharing(bands)) {
            known.add(earlier.voice().toString(), letters(earlier.title(), earlier.text()));
            firsts.put(earlier.voice(), earlier.first());
        }
        var links = new ArrayList<Link>();
        for (int i = 0; i < voices.size(); i++) {
            links.addAll(link(known, firsts, voices.get(i), letters.get(i)));
        }
        rows.link(links);
        rows.remember(bands.stream().filter(band -> isNoCopy(band, links)).toList());
    }

    /** A text joins the group of the twin that is most alike. */
    private static List<Link> link(Duplicates known, Map<UUID, UUID> firsts, UUID voice, String letters) {
        var twins = known.add(voice.toString(), letters);
        if (twins.isEmpty()) {
            firsts.put(voice, voice);
            return List.of();
        }
        var nearest = twins.getFirst();
        var first = Objects.requireNonNull(firsts.get(UUID.fromString(nearest.id())));
        firsts.put(voice, first);
        return List.of(new Link(voice, first, nearest.likeness()));
    }

    private static boolean isNoCopy(Bands band, List<Link> links) {
        return links.stream()
                .noneMatch(link -> link.likeness() == 1 && link.voice().equals(band.voice()));
    }

    private static String letters(Row row) {
        var matter = row.history().matter();
        return letters(matter.title(), matter.text());
    }

    private static String letters(String title, String text) {
        return new Said(title, text, Direction.unknown()).letters();
    }
}
