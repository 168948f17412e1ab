package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Trade;
import shangliang.base.Zone;
import shangliang.web.Form;

/** Reads what was typed about policies, firms and visits. */
record FirmForm(Form form) {

    EnterprisePolicy.Text text() {
        return new EnterprisePolicy.Text(
                form.text("title"),
                form.text("summary"),
                form.text("clause"),
                form.text("ask"),
                Arrays.stream(Trade.values())
                        .filter(trade -> form.has("trades", trade.name()))
                        .collect(Collectors.toSet()),
                day("from"),
                form.text("to").isEmpty() ? null : day("to"));
    }

    static Form filled(EnterprisePolicy policy) {
        var text = policy.text();
        var form = Form.EMPTY
                .with("title", text.title())
                .with("summary", text.summary())
                .with("clause", text.clause())
                .with("ask", text.ask())
                .with("from", text.from().toString())
                .with("to", text.to() == null ? "" : text.to().toString());
        return form;
    }

    LocalDate day(String field) {
        return Zone.day(form.text(field)).orElseThrow(() -> new Invalid(field, "studios.firms.day"));
    }

    Trade trade() {
        var trade = trade(form.text("trade"));
        if (trade == null) {
            throw new Invalid("trade", "studios.firms.firm.trade");
        }
        return trade;
    }

    static @Nullable Trade trade(String typed) {
        return Arrays.stream(Trade.values())
                .filter(trade -> trade.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** Of each policy that was spoken of, what became of it. */
    Map<UUID, FirmVisit.Delivery> told(Iterable<EnterprisePolicy> policies) {
        var told = new HashMap<UUID, FirmVisit.Delivery>();
        for (var policy : policies) {
            Arrays.stream(FirmVisit.Delivery.values())
                    .filter(one -> form.has("policy-" + policy.id(), one.name()))
                    .findFirst()
                    .ifPresent(one -> told.put(policy.id(), one));
        }
        return told;
    }
}
