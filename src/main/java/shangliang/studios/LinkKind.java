package shangliang.studios;

import java.util.List;
import shangliang.studios.StudioOutcomes.Kind;

/** The five links by which a studio ties members and people together. */
public enum LinkKind {
    /** Through a trade; also known as the link of industry. */
    INDUSTRY(Kind.SOLVED, Kind.POLICY),
    /** Through something that both love to do. */
    INTEREST(Kind.WORK),
    /** Through living in the same place. */
    LOCALITY(Kind.SOLVED, Kind.EXPLAINED),
    /** Through what members have learned and practise. */
    PROFESSIONAL_ACADEMIC(Kind.SERVICE, Kind.PAPER),
    /** Through the sector, party or body that a member stands for. */
    SECTOR_ATTRIBUTE(Kind.CONSENSUS, Kind.ADOPTED);

    private final List<Kind> shows;

    LinkKind(Kind... shows) {
        this.shows = List.of(shows);
    }

    /** What is to come of it, the first thing first. */
    List<Kind> shows() {
        return shows;
    }
}
