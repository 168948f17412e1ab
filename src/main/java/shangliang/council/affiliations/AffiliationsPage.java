package shangliang.council.affiliations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Trade;
import shangliang.council.Member;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * A member's ties: those of today, and those that are over.
 *
 * @param member null for a post that names nobody on the roll
 */
record AffiliationsPage(@Nullable Member member, List<Affiliation> all, LocalDate today, Form form) {

    List<Affiliation> current() {
        return all.stream()
                .filter(one -> !one.declared().span().isOverOn(today))
                .toList();
    }

    List<Affiliation> over() {
        return all.stream().filter(one -> one.declared().span().isOverOn(today)).toList();
    }

    Map<String, String> trades(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var trade : Trade.values()) {
            options.put(trade.name(), ui.t("voices.trade." + trade));
        }
        return options;
    }

    /** What was typed for a new one. */
    Form fresh() {
        return form.text("one").isEmpty() ? form : Form.EMPTY;
    }

    /** What was typed about one that is over; today unless another day was typed. */
    Form form(Affiliation one) {
        return form.has("one", one.id().toString()) ? form : Form.EMPTY.with("until", today.toString());
    }

    boolean isOpen(Affiliation one) {
        return form.has("one", one.id().toString());
    }
}
