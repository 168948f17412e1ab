package shangliang.problems;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;

/** How the classes of the district stand, for those who look at all of it. */
@Component
public class Classes {

    /** How many classes there are in one part of the board; {@code slug} is the part in its address. */
    public record Heap(String slug, int n) {}

    /** Of what kind a class is when it is referred to. */
    public static final String KIND = ProblemClass.KIND;

    private static final int MOST = 20;

    private final Board board;
    private final MemberRows members;

    Classes(Board board, MemberRows members) {
        this.board = board;
        this.members = members;
    }

    /** The newest voices of a class, at most twenty. */
    public List<UUID> voices(UUID problem) {
        return members.voices(problem, MOST);
    }

    /** From hot topics to what was solved as a class, each also when there is none. */
    public List<Heap> now() {
        var counts = board.counts(Viewer.CLOCK);
        return Stream.of(Part.HOT, Part.WORK, Part.DORMANT, Part.SOLVED)
                .map(part -> new Heap(part.slug(), part.count(counts)))
                .toList();
    }
}
