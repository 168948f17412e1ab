package shangliang.voices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;

/**
 * Who works on a voice and against which clocks.
 *
 * @param unit code of the lead unit
 * @param clause the duty clause it was given under
 * @param officer the named person the voice's person can ask, the same to the end
 * @param step clock of the present step, or null when none runs
 * @param answer clock of the promised answer, or null before assignment
 * @param returned whether a unit has already sent it back once
 * @param reworks how often more was asked
 * @param master the voice this one goes, or went, along with
 * @param keeper account of the colleague who has it in hand; of guidance nobody else at that desk sees anything
 */
public record Handling(
        @Nullable String unit,
        @Nullable String clause,
        List<String> helpers,
        String officer,
        @Nullable Deadline step,
        @Nullable Deadline answer,
        boolean extended,
        boolean returned,
        int reworks,
        @Nullable UUID master,
        @Nullable UUID keeper) {

    static final Handling NONE = new Handling(null, null, List.of(), "", null, null, false, false, 0, null, null);

    public Handling {
        helpers = List.copyOf(helpers);
    }

    /** The unit that had a matter in another system; no clock runs. */
    Handling heldBefore(@Nullable String old) {
        return new Handling(old, clause, helpers, officer, step, answer, extended, returned, reworks, master, keeper);
    }

    Handling step(@Nullable Deadline next) {
        return new Handling(unit, clause, helpers, officer, next, answer, extended, returned, reworks, master, keeper);
    }

    Handling given(String toUnit, String underClause, List<String> helping, Deadline answerBy) {
        return new Handling(toUnit, underClause, helping, "", step, answerBy, false, returned, reworks, master, keeper);
    }

    Handling takenBack() {
        return new Handling(null, null, List.of(), "", null, null, false, returned, reworks, master, null);
    }

    Handling sentBack() {
        return new Handling(unit, clause, helpers, officer, step, answer, extended, true, reworks, master, keeper);
    }

    Handling ledBy(String person) {
        return new Handling(unit, clause, helpers, person, step, answer, extended, returned, reworks, master, keeper);
    }

    Handling extendedTo(Deadline later) {
        return new Handling(unit, clause, helpers, officer, step, later, true, returned, reworks, master, keeper);
    }

    Handling againBy(Deadline answerBy) {
        return new Handling(
                unit, clause, helpers, officer, null, answerBy, extended, returned, reworks + 1, master, keeper);
    }

    Handling promised(Deadline answerBy) {
        return new Handling(
                unit, clause, helpers, officer, step, answerBy, extended, returned, reworks, master, keeper);
    }

    Handling joinedBy(List<String> units) {
        var all = new LinkedHashSet<>(helpers);
        all.addAll(units);
        all.remove(unit);
        return new Handling(
                unit, clause, List.copyOf(all), officer, step, answer, extended, returned, reworks, master, keeper);
    }

    Handling lessRework() {
        return new Handling(
                unit, clause, helpers, officer, step, answer, extended, returned, reworks - 1, master, keeper);
    }

    Handling recounted(@Nullable Deadline stepBy, @Nullable Deadline answerBy) {
        return new Handling(
                unit, clause, helpers, officer, stepBy, answerBy, extended, returned, reworks, master, keeper);
    }

    Handling under(@Nullable UUID other) {
        return new Handling(unit, clause, helpers, officer, step, answer, extended, returned, reworks, other, keeper);
    }

    Handling keptBy(@Nullable UUID colleague) {
        return new Handling(
                unit, clause, helpers, officer, step, answer, extended, returned, reworks, master, colleague);
    }

    /** The clock that counts for the person: the answer when it is promised, else the present step. */
    @Nullable
    Deadline until() {
        return answer != null ? answer : step;
    }
}
