package shangliang.council.affiliations;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Member;
import shangliang.council.Members;
import shangliang.web.Form;

/** Reads one member's ties, for the member and for everyone. */
@Component
class AffiliationReader {

    private final AffiliationRows rows;
    private final Members members;
    private final Clock clock;

    AffiliationReader(AffiliationRows rows, Members members, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.clock = clock;
    }

    AffiliationsPage own(Viewer viewer, Form form) {
        return page(members.whose(viewer).orElse(null), form);
    }

    AffiliationsPage open(String code) {
        return page(members.find(code).orElseThrow(NotFound::new), Form.EMPTY);
    }

    private AffiliationsPage page(@Nullable Member member, Form form) {
        var all = member == null ? List.<Affiliation>of() : rows.of(member.id());
        return new AffiliationsPage(member, all, Zone.day(clock.instant()), form);
    }
}
