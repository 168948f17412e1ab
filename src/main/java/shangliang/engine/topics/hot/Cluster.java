package shangliang.engine.topics.hot;

import java.time.LocalDate;
import java.util.List;

/**
 * Texts that are one matter, with what a person needs to judge that.
 *
 * @param id the earliest member's, so that a matter keeps its name while it grows
 * @param members ids by day
 * @param place where most of them are, empty when unknown
 * @param words what they share and others do not
 * @param cohesion the mean likeness of all pairs, 0 to 1
 */
public record Cluster(
        String id,
        List<String> members,
        LocalDate first,
        LocalDate last,
        String place,
        List<String> words,
        double cohesion,
        Heat heat) {

    public Cluster {
        members = List.copyOf(members);
        words = List.copyOf(words);
    }
}
