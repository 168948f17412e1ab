package shangliang.council.affiliations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Trade;

/** What everyone may know of a member's ties today. */
public record Interest(
        UUID member,
        String code,
        String name,
        String organisation,
        String role,
        @Nullable Trade trade) {

    /** Where the member stands in the list of all. */
    public String href() {
        return "/council/members/" + code + "/affiliations";
    }
}
