package shangliang.duties;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Reads disputes for those who may know of them: the two units, the clerks, the supervision office and the chair. */
@Component
public class Disputes {

    private final DisputeRows rows;
    private final OutsideRows outside;
    private final Clauses clauses;

    Disputes(DisputeRows rows, OutsideRows outside, Clauses clauses) {
        this.rows = rows;
        this.outside = outside;
        this.clauses = clauses;
    }

    /** Not yet ruled on, the most urgent first; a unit sees those it is a party to. */
    public List<Dispute> open(Viewer viewer) {
        if (seesAll(viewer)) {
            return rows.open(null);
        }
        var unit = unitOf(viewer);
        return unit == null ? List.of() : rows.open(unit);
    }

    /** How many {@link #open} answers with. */
    int count(Viewer viewer) {
        var unit = unitOf(viewer);
        return seesAll(viewer) ? rows.count(null) : unit == null ? 0 : rows.count(unit);
    }

    public Dispute get(Viewer viewer, DisputeId id) {
        return rows.find(id).filter(dispute -> sees(viewer, dispute)).orElseThrow(NotFound::new);
    }

    /** The one dispute about a matter, if there was one. */
    public Optional<Dispute> about(Viewer viewer, SourceRef subject) {
        return rows.of(subject).filter(dispute -> sees(viewer, dispute));
    }

    /** Both lists side by side, as they stood on the day it was raised. */
    public Sides sides(Viewer viewer, DisputeId id) {
        var dispute = get(viewer, id);
        return new Sides(
                dispute,
                side(dispute, dispute.raise().unit()),
                side(dispute, dispute.raise().whose()));
    }

    private Sides.Side side(Dispute dispute, String unit) {
        var lines = clauses.about(unit, dispute.raise(), Zone.day(dispute.raisedAt())).stream()
                .map(this::line)
                .toList();
        var said = dispute.evidence().stream()
                .filter(evidence -> evidence.unit().equals(unit))
                .toList();
        return new Sides.Side(unit, clauses.units().name(unit), lines, said);
    }

    private Sides.Line line(Held held) {
        var item = held.item();
        var lead = item.lead();
        return new Sides.Line(
                held.list().owner(),
                item.clause(),
                item.title(),
                item.kind(),
                item.workingDays(),
                lead == null ? null : clauses.units().name(lead));
    }

    /** What was given outside lists: to the viewer's unit, or to any for those who watch. */
    public List<Outside> outside(Viewer viewer) {
        var unit = unitOf(viewer);
        return seesAll(viewer) ? outside.latest(null) : unit == null ? List.of() : outside.latest(unit);
    }

    private static boolean sees(Viewer viewer, Dispute dispute) {
        return seesAll(viewer) || dispute.isParty(viewer);
    }

    private static boolean seesAll(Viewer viewer) {
        return viewer.is(Role.SUPERVISION) || viewer.is(Role.CLERK) || viewer.is(Role.CHAIR);
    }

    private static @Nullable String unitOf(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                        && staff.post().role() == Role.UNIT
                        && staff.post().scope().kind().equals("organ")
                ? staff.post().scope().code()
                : null;
    }
}
