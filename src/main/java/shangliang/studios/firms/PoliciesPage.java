package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.council.Directory;

/** The policies that are there for firms, those that hold today first; for one trade, or for all. */
record PoliciesPage(
        Viewer viewer,
        List<EnterprisePolicy> policies,
        @Nullable Trade trade,
        LocalDate today,
        Directory directory) {

    boolean mayProvide() {
        return Firms.isKeeper(viewer);
    }
}
