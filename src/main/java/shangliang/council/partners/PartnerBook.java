package shangliang.council.partners;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.web.Ui;

/** All partners there are or were, held as one immutable value so that asking never reaches the database. */
public record PartnerBook(List<Partner> all) {

    public PartnerBook {
        all = List.copyOf(all);
    }

    /** Also one that has ended: old matters name it. */
    public Optional<Partner> find(@Nullable String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether something can be begun with it on that day. */
    public boolean isOn(String code, LocalDate day) {
        return find(code).filter(one -> one.span().holdsOn(day)).isPresent();
    }

    List<Partner> on(LocalDate day) {
        return all.stream().filter(one -> one.span().holdsOn(day)).toList();
    }

    /** The name to show; null when there is no partner. */
    public @Nullable Label nameOf(@Nullable String code) {
        return code == null ? null : find(code).map(Partner::name).orElse(Label.of(code));
    }

    /** What a form offers on that day. */
    public Map<String, String> options(Ui ui, LocalDate day) {
        return named(ui, on(day));
    }

    /** What a list can be narrowed by, also to those that have ended. */
    public Map<String, String> options(Ui ui) {
        return named(ui, all);
    }

    private static Map<String, String> named(Ui ui, List<Partner> partners) {
        var options = new LinkedHashMap<String, String>();
        partners.forEach(one -> options.put(one.code(), ui.t(one.name())));
        return options;
    }

    /** The one whose ledger signs under this name, as long as the two work together. */
    public Optional<Partner> signingAs(String name, LocalDate day) {
        return on(day).stream()
                .filter(one -> one.hasKey() && one.signer().equals(name))
                .findFirst();
    }

    /** The areas that one of these places belongs to. */
    List<Partner> areas(Collection<String> places, LocalDate day) {
        return on(day).stream()
                .filter(one -> one.places().stream().anyMatch(places::contains))
                .toList();
    }
}
