package shangliang.outcomes.proposals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;

/**
 * What surrounds a proposal on its way.
 *
 * @param key who supervises it as a key proposal, or null
 * @param step the clock of the present step, or null
 * @param answer until when the reply is promised, or null
 * @param season whether it was handed in for the plenary; null before
 * @param unitView what the unit thinks of the proposal itself; both sides look at each other's work
 */
record Standing(
        Openness openness,
        @Nullable String key,
        @Nullable Deadline step,
        @Nullable Deadline answer,
        List<Evaluation> evaluations,
        String unitView,
        Season.@Nullable Kind season) {

    static final Standing NEW = new Standing(Openness.PENDING, null, null, null, List.of(), "", null);

    Standing {
        evaluations = List.copyOf(evaluations);
    }

    Standing open(Openness to) {
        return new Standing(to, key, step, answer, evaluations, unitView, season);
    }

    Standing key(String supervisor) {
        return new Standing(openness, supervisor, step, answer, evaluations, unitView, season);
    }

    Standing step(@Nullable Deadline until) {
        return new Standing(openness, key, until, answer, evaluations, unitView, season);
    }

    Standing answer(Deadline until) {
        return new Standing(openness, key, step, until, evaluations, unitView, season);
    }

    Standing evaluated(Evaluation by) {
        var all = new ArrayList<>(evaluations);
        all.add(by);
        return new Standing(openness, key, step, answer, all, unitView, season);
    }

    Standing seenByUnit(String words) {
        return new Standing(openness, key, step, answer, evaluations, words, season);
    }

    /** For the plenary or not: decided by the day on which it is first handed in. */
    Standing handedIn(Season.Kind on) {
        return new Standing(openness, key, step, answer, evaluations, unitView, season == null ? on : season);
    }
}
