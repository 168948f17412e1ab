package shangliang.problems;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Slice;
import shangliang.base.Viewer;

/** Reads classes for lists and pages, as much of them as the viewer may see. */
@Component
class Board {

    private static final int PAGE = 20;

    private final BoardRows rows;
    private final ClassRows classes;
    private final Clock clock;

    Board(BoardRows rows, ClassRows classes, Clock clock) {
        this.rows = rows;
        this.classes = classes;
        this.clock = clock;
    }

    Slice<ClassLine> page(Viewer viewer, Collection<ClassPhase> phases, @Nullable Cursor after) {
        return Slice.of(lines(rows.page(ClassSight.of(viewer), phases, after, PAGE)), PAGE, ClassLine::cursor);
    }

    Slice<ClassLine> hottest(Viewer viewer, Collection<ClassPhase> phases) {
        return new Slice<>(lines(rows.hottest(ClassSight.of(viewer), phases, clock.instant())), null);
    }

    ClassLine get(Viewer viewer, ClassNumber number) {
        return rows.one(ClassSight.of(viewer), number)
                .map(row -> lines(List.of(row)).getFirst())
                .orElseThrow(NotFound::new);
    }

    Map<ClassPhase, Integer> counts(Viewer viewer) {
        return rows.counts(ClassSight.of(viewer));
    }

    /** Into which class another went, when it did; a published address leads there for good. */
    Optional<ClassNumber> movedTo(ClassNumber number) {
        return classes.find(number, ClassSight.of(Viewer.CLOCK))
                .map(ProblemClass::state)
                .filter(ClassState.Merged.class::isInstance)
                .flatMap(state -> classes.find(((ClassState.Merged) state).into()))
                .map(ProblemClass::number);
    }

    private List<ClassLine> lines(List<BoardRows.Row> found) {
        var ids = found.stream().map(row -> row.problem().id()).toList();
        var weeks = ids.isEmpty() ? Map.<java.util.UUID, List<Integer>>of() : rows.weeks(ids, clock.instant());
        return found.stream()
                .map(row -> new ClassLine(
                        row.problem(),
                        row.extent(),
                        weeks.getOrDefault(row.problem().id(), BoardRows.none())))
                .toList();
    }
}
