package shangliang.studios;

import java.time.LocalDate;
import java.util.List;

/** A port for those who know something about a studio that its page should say. */
public interface StudioFacts {

    /**
     * One line of the studio's card.
     *
     * @param term message that names it
     * @param key message that says it, filled with {@code args}
     */
    record Fact(String term, String key, List<Object> args) {
        public Fact {
            args = List.copyOf(args);
        }
    }

    List<Fact> of(Studio studio, LocalDate today);
}
