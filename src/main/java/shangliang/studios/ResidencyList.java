package shangliang.studios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shangliang.council.Member;
import shangliang.council.Plan;
import shangliang.council.RowProblem;
import shangliang.council.RowReader;
import shangliang.council.Sheet;

/**
 * Reads from a file who is in residence where.
 *
 * @param members by code
 * @param many whether one member may be in residence in two studios at once
 */
record ResidencyList(Map<String, Member> members, Set<String> studios, boolean many) {

    static final Sheet.Columns COLUMNS = new Sheet.Columns(List.of("studio", "member", "from"), List.of("to"));

    private static final UUID NOBODY = new UUID(0, 0);

    Plan<Residency> plan(Sheet sheet, List<Residency> now, boolean whole) {
        var wanted = Plan.Wanted.read(sheet, this::residency);
        return Plan.compare(now, many ? wanted : wanted.with(doubled(wanted, whole ? List.of() : now)), whole);
    }

    private Residency residency(RowReader row) {
        var studio = row.known("studio", studios::contains);
        var code = row.known("member", members::containsKey);
        var member = members.get(code);
        var span = row.span("from", "to");
        if (row.problems().isEmpty() && member != null && !member.term().span().meets(span)) {
            row.problem("studios.row.term", "member", member.name());
        }
        return member == null
                ? new Residency(studio, NOBODY, code, "", span)
                : new Residency(studio, member.id(), code, member.name(), span);
    }

    /** The rows that would put a member into a second studio while the first still holds. */
    private static List<RowProblem> doubled(Plan.Wanted<Residency> wanted, List<Residency> now) {
        var stays = new HashMap<String, List<Residency>>();
        now.forEach(stay -> stays.computeIfAbsent(stay.memberCode(), code -> new ArrayList<>())
                .add(stay));
        var problems = new ArrayList<RowProblem>();
        for (var entry : wanted.entries()) {
            var stay = entry.item();
            var others = stays.computeIfAbsent(stay.memberCode(), code -> new ArrayList<>());
            others.removeIf(other -> other.code().equals(stay.code()));
            if (others.stream().anyMatch(other -> other.span().meets(stay.span()))) {
                problems.add(new RowProblem(entry.line(), "studios.row.many", stay.memberName()));
            }
            others.add(stay);
        }
        return problems;
    }
}
