package shangliang.outcomes.proposals;

import java.util.EnumSet;
import java.util.Set;
import shangliang.base.Viewer;
import shangliang.base.Viewer.Staff;

/** In what part someone acts on one proposal; one post can have two, as the committee that acts for a paper. */
enum Party {
    PROPOSER,
    MEMBER,
    COSIGNER,
    COMMITTEE,
    LEAD,
    JOINT,
    SUPERVISION,
    CHAIR,
    CLOCK;

    /** @param committee code of the committee that keeps proposals */
    static Set<Party> of(Viewer viewer, Proposal proposal, String committee) {
        var parties = EnumSet.noneOf(Party.class);
        if (viewer instanceof Viewer.TheClock) {
            parties.add(CLOCK);
        }
        if (viewer instanceof Staff staff) {
            addOwn(parties, staff, proposal);
            addByRole(parties, staff, proposal, committee);
        }
        return parties;
    }

    private static void addOwn(Set<Party> parties, Staff staff, Proposal proposal) {
        if (proposal.proposer().is(staff)) {
            parties.add(PROPOSER);
        }
    }

    private static void addByRole(Set<Party> parties, Staff staff, Proposal proposal, String committee) {
        var code = staff.post().scope().code();
        switch (staff.post().role()) {
            case MEMBER -> {
                if (parties.isEmpty()) {
                    parties.add(MEMBER);
                }
                if (proposal.hasSigned(staff.account())) {
                    parties.add(COSIGNER);
                }
            }
            case COMMITTEE -> {
                if (code.equals(committee)) {
                    parties.add(COMMITTEE);
                    addForPaper(parties, proposal);
                }
            }
            case UNIT -> proposal.handling().seat(code).ifPresent(seat -> parties.add(seat.answers() ? LEAD : JOINT));
            case SUPERVISION -> parties.add(SUPERVISION);
            case CHAIR -> parties.add(CHAIR);
            case STATION, STUDIO_LEAD, REGIONAL_GROUP, CLERK, RECHECKER, ADMIN -> {}
        }
    }

    private static void addForPaper(Set<Party> parties, Proposal proposal) {
        if (proposal.proposer().onPaper()) {
            parties.add(PROPOSER);
        }
    }
}
