package shangliang.council.partners;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.web.Form;
import shangliang.web.Ui;

/** The list of partners as the administrator keeps it, with the form for a new one. */
record PartnerDeskPage(PartnerBook book, Directory directory, LocalDate today, Form form) {

    List<Partner> partners() {
        return book.all();
    }

    boolean isOver(Partner partner) {
        return partner.span().isOverOn(today);
    }

    List<Division> towns() {
        return directory.towns();
    }

    Map<String, String> kinds(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : Partner.Kind.values()) {
            options.put(kind.name(), ui.t("council.partners.kind." + kind));
        }
        return options;
    }

    /** Stands open when there is none yet or when something must be mended. */
    boolean isOpen() {
        return book.all().isEmpty() || !form.isEmpty();
    }
}
