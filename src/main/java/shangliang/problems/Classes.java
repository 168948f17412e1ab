package shangliang.problems;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private final ClassRows rows;

    Classes(Board board, MemberRows members, ClassRows rows) {
        this.board = board;
        this.members = members;
        this.rows = rows;
    }

    /** A class as others name it; {@code href} leads where the viewer may follow it. */
    public record Named(UUID id, String title, String href) {}

    /** The class of a number as people type it, when the viewer may see it. */
    public Optional<Named> numbered(Viewer viewer, String typed) {
        return ClassNumber.parse(typed).flatMap(number -> named(viewer, sight -> rows.find(number, sight)));
    }

    /** The class of this id, when the viewer may see it. */
    public Optional<Named> of(Viewer viewer, UUID id) {
        return named(viewer, sight -> rows.find(id, sight));
    }

    /** At their desk for those who have it there, else in public. */
    private static Optional<Named> named(Viewer viewer, Function<ClassSight, Optional<ProblemClass>> find) {
        return find.apply(ClassSight.of(viewer))
                .map(found -> named(found, viewer.isStaff() ? "/desk/problems/" : "/problems/"))
                .or(() -> find.apply(ClassSight.of(Viewer.ANYONE)).map(found -> named(found, "/problems/")));
    }

    private static Named named(ProblemClass found, String base) {
        return new Named(found.id(), found.title(), base + found.number());
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
