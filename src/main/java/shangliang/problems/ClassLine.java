package shangliang.problems;

import java.util.List;
import java.util.stream.IntStream;
import shangliang.base.Cursor;

/**
 * One class in a list: what it is, where it stands, how large it is and how it grows.
 *
 * @param weeks how many voices came in each of the last twelve weeks, the present one last
 */
record ClassLine(ProblemClass problem, Extent extent, List<Integer> weeks) {

    static final int WEEKS = 12;

    /** The lower half of a year's quarter against the upper one. */
    private static final int HALF = WEEKS / 2;

    ClassLine {
        weeks = List.copyOf(weeks);
    }

    /** Which way it goes. */
    enum Trend {
        RISING,
        FALLING,
        STEADY,
        QUIET
    }

    Cursor cursor() {
        return new Cursor(problem.state().stamp().at(), problem.id());
    }

    int before() {
        return sum(0, HALF);
    }

    int lately() {
        return sum(HALF, WEEKS);
    }

    private int sum(int from, int to) {
        return IntStream.range(from, to).map(weeks::get).sum();
    }

    /** By the last six weeks against the six before; one voice more or less is no trend. */
    Trend trend() {
        if (lately() + before() == 0) {
            return Trend.QUIET;
        }
        int more = lately() - before();
        return more > 1 ? Trend.RISING : more < -1 ? Trend.FALLING : Trend.STEADY;
    }

    int highest() {
        return weeks.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
