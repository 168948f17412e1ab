package shangliang.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import shangliang.base.Deadline;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** Two units and one matter that each says is the other's; pure, so that what may happen is decided in one place. */
public record Dispute(DisputeId id, Raise raise, Instant raisedAt, Deadline due, State state) {

    /** How it stands, each with what it carries. */
    public sealed interface State {

        /** Handed back; nobody else has spoken. */
        record Raised() implements State {}

        /** The named unit has spoken. */
        record InEvidence(List<Evidence> lines) implements State {
            public InEvidence {
                lines = List.copyOf(lines);
            }
        }

        /** Decided. */
        record Ruled(List<Evidence> lines, Ruling ruling) implements State {
            public Ruled {
                lines = List.copyOf(lines);
            }
        }

        /** The unit kept the matter after all. */
        record Withdrawn(List<Evidence> lines, Instant at) implements State {
            public Withdrawn {
                lines = List.copyOf(lines);
            }
        }
    }

    /** What a unit says to it. */
    public record Evidence(String unit, String words, Instant at) {}

    public DisputeStep step() {
        return switch (state) {
            case State.Raised raised -> DisputeStep.RAISED;
            case State.InEvidence evidence -> DisputeStep.EVIDENCE;
            case State.Ruled ruled -> DisputeStep.RULED;
            case State.Withdrawn withdrawn -> DisputeStep.WITHDRAWN;
        };
    }

    public List<Evidence> evidence() {
        return switch (state) {
            case State.Raised raised -> List.of();
            case State.InEvidence evidence -> evidence.lines();
            case State.Ruled ruled -> ruled.lines();
            case State.Withdrawn withdrawn -> withdrawn.lines();
        };
    }

    /** Whether the viewer works for the unit that raised it or the one it names. */
    public boolean isParty(Viewer viewer) {
        return worksFor(viewer, raise.unit()) || worksFor(viewer, raise.whose());
    }

    static boolean worksFor(Viewer viewer, String unit) {
        return viewer.is(Role.UNIT, ScopeRef.organ(unit));
    }

    Dispute with(Evidence line) {
        allow(DisputeStep.EVIDENCE);
        var lines = new ArrayList<>(evidence());
        lines.add(line);
        return moved(new State.InEvidence(lines));
    }

    Dispute ruled(Ruling ruling) {
        allow(DisputeStep.RULED);
        return moved(new State.Ruled(evidence(), ruling));
    }

    Dispute withdrawn(Instant now) {
        allow(DisputeStep.WITHDRAWN);
        return moved(new State.Withdrawn(evidence(), now));
    }

    private Dispute moved(State to) {
        return new Dispute(id, raise, raisedAt, due, to);
    }

    private void allow(DisputeStep to) {
        if (!step().next().contains(to)) {
            throw new Refused("duties.dispute.closed." + step().name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
