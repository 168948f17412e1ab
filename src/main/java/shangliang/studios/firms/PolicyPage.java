package shangliang.studios.firms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.council.Directory;
import shangliang.web.Form;

/**
 * One policy, to read or to write.
 *
 * @param policy null for a new one
 */
record PolicyPage(Viewer viewer, @Nullable EnterprisePolicy policy, Form form, LocalDate today, Directory directory) {

    String action() {
        return policy == null ? "/desk/policies" : "/desk/policies/" + policy.id();
    }

    boolean mayReword() {
        return policy != null
                && Firms.isKeeper(viewer)
                && (viewer.is(Role.CLERK)
                        || viewer instanceof Viewer.Staff staff
                                && staff.post().scope().code().equals(policy.keeper()));
    }

    boolean isTicked(Trade trade) {
        return form.has("trades", trade.name())
                || form.texts("trades").isEmpty()
                        && policy != null
                        && policy.text().trades().contains(trade);
    }
}
