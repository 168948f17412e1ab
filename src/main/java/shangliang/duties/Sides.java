package shangliang.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** A dispute with what both units' lists say about it, side by side; drawn by {@code duties/sides.jte}. */
public record Sides(Dispute dispute, Side raised, Side named) {

    /** One unit, what its list says, what it says itself. */
    public record Side(String unit, Label name, List<Line> lines, List<Dispute.Evidence> said) {
        public Side {
            lines = List.copyOf(lines);
            said = List.copyOf(said);
        }
    }

    /**
     * One clause of a list.
     *
     * @param list code of the list, as in {@code /duties/{list}}
     * @param lead name of the lead, for SUPPORTING and TAKEN_BACK
     */
    public record Line(
            String list,
            String clause,
            Label title,
            DutyKind kind,
            int workingDays,
            @Nullable Label lead) {}
}
