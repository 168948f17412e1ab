package shangliang.outcomes.proposals;

import java.util.Map;
import shangliang.base.Viewer;
import shangliang.base.Viewer.Staff;

/**
 * Which proposals somebody may see: before filing the proposer, co-signers and the committee; then also the units and the
 * conference; the public what is open.
 *
 * @param condition on the table {@code proposal}
 */
record ProposalSight(String condition, Map<String, Object> params) {

    static final ProposalSight PUBLIC = new ProposalSight("open", Map.of());
    private static final ProposalSight ALL = new ProposalSight("phase not in ('DRAFT', 'COSIGNING')", Map.of());

    private static final String MEMBER = """
            (account = :me or :me = any(signers) or phase = 'COSIGNING' or filed)
            """;

    private static final String BODY = """
            (filed or body = :body)
            """;

    private static final String COMMITTEE = """
            (phase not in ('DRAFT', 'COSIGNING') or on_paper or body = :body)
            """;

    private static final String UNIT = """
            :unit = any(units)
            """;

    static ProposalSight of(Viewer viewer, String committee) {
        return switch (viewer) {
            case Viewer.TheClock clock -> new ProposalSight("true", Map.of());
            case Staff staff -> of(staff, committee);
            case Viewer.Anyone anyone -> PUBLIC;
            case Viewer.KeyHolder holder -> PUBLIC;
        };
    }

    private static ProposalSight of(Staff staff, String committee) {
        var scope = staff.post().scope();
        var body = body(staff);
        return switch (staff.post().role()) {
            case MEMBER -> new ProposalSight(MEMBER, Map.of("me", staff.account()));
            case STATION, STUDIO_LEAD, REGIONAL_GROUP -> new ProposalSight(BODY, Map.of("body", body));
            case COMMITTEE ->
                new ProposalSight(scope.code().equals(committee) ? COMMITTEE : BODY, Map.of("body", body));
            case UNIT -> new ProposalSight(UNIT, Map.of("unit", scope.code()));
            case CLERK, SUPERVISION, CHAIR -> ALL;
            case RECHECKER, ADMIN -> PUBLIC;
        };
    }

    /** How a body is named in the table. */
    static String body(Staff staff) {
        var scope = staff.post().scope();
        return staff.post().role() + ":" + scope.kind() + ":" + scope.code();
    }
}
