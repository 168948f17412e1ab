package shangliang.council.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.council.Council;
import shangliang.council.partners.PartnerDeeds.Deed;
import shangliang.web.Form;

/** Puts together what the pages about partners show. */
@Component
class PartnerReader {

    private static final int LATEST = 5;

    private final Partners partners;
    private final Council council;
    private final ObjectProvider<PartnerDeeds> sources;

    PartnerReader(Partners partners, Council council, ObjectProvider<PartnerDeeds> sources) {
        this.partners = partners;
        this.council = council;
        this.sources = sources;
    }

    PartnersPage open() {
        return new PartnersPage(partners.book(), deeds(), council.directory(), partners.today());
    }

    /** Each source is asked once, however many partners there are. */
    private Map<String, List<Deed>> deeds() {
        var all = new HashMap<String, List<Deed>>();
        for (var source : sources) {
            source.latest(LATEST)
                    .forEach((code, some) ->
                            all.computeIfAbsent(code, key -> new ArrayList<>()).addAll(some));
        }
        all.replaceAll((code, some) -> some.stream()
                .sorted(Comparator.comparing(Deed::day).reversed())
                .limit(LATEST)
                .toList());
        return all;
    }

    PartnerDeskPage desk(Form form) {
        return new PartnerDeskPage(partners.book(), council.directory(), today(), form);
    }

    PartnerFilePage file(String code, Form typed) {
        var partner = partners.book().find(code).orElseThrow(NotFound::new);
        var form = typed.isEmpty() ? PartnerForm.of(partner) : typed;
        return new PartnerFilePage(partner, new PartnerDeskPage(partners.book(), council.directory(), today(), form));
    }

    private LocalDate today() {
        return partners.today();
    }
}
