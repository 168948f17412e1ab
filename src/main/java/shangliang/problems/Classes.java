package shangliang.problems;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;

/** How the classes of the district stand, for those who look at all of it. */
@Component
public class Classes {

    /** How many classes there are in one part of the board; {@code slug} is the part in its address. */
    public record Heap(String slug, int n) {}

    private final Board board;

    Classes(Board board) {
        this.board = board;
    }

    /** From hot topics to what was solved as a class, each also when there is none. */
    public List<Heap> now() {
        var counts = board.counts(Viewer.CLOCK);
        return Stream.of(Part.HOT, Part.WORK, Part.DORMANT, Part.SOLVED)
                .map(part -> new Heap(part.slug(), part.count(counts)))
                .toList();
    }
}
