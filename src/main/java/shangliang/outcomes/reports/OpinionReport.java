package shangliang.outcomes.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.SourceRef;

/**
 * A report as it is now; how it came here is in its steps.
 *
 * @param begun when it was first written down
 * @param heard what came back from above so far, as facts
 * @param step the clock of the present step, or null
 */
record OpinionReport(
        UUID id,
        int version,
        ReportNumber number,
        Instant begun,
        ReportText text,
        Author author,
        List<Heard> heard,
        @Nullable Deadline step,
        ReportState state) {

    static final String KIND = "report";

    OpinionReport {
        heard = List.copyOf(heard);
    }

    /**
     * Something that came back.
     *
     * @param move what it was
     * @param detail code of the level, the kind or the remark, or the words of an answer
     */
    record Heard(Instant at, ReportMove move, String level, String detail) {}

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    ReportPhase phase() {
        return ReportPhase.of(state);
    }

    OpinionReport says(ReportText now) {
        return new OpinionReport(id, version, number, begun, now, author, heard, step, state);
    }

    OpinionReport hears(Heard more) {
        var all = new ArrayList<>(heard);
        all.add(more);
        return new OpinionReport(id, version, number, begun, text, author, all, step, state);
    }

    /** In the next state, with the clock that runs there. */
    OpinionReport to(ReportState next, @Nullable Deadline until) {
        return new OpinionReport(id, version, number, begun, text, author, heard, until, next);
    }
}
