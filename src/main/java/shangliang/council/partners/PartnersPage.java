package shangliang.council.partners;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.partners.PartnerDeeds.Deed;

/** The partners by kind, each with what was lately done together. */
record PartnersPage(PartnerBook book, Map<String, List<Deed>> deeds, Directory directory, LocalDate today) {

    /** The kinds of which there is one today. */
    List<Partner.Kind> kinds() {
        return Arrays.stream(Partner.Kind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    List<Partner> of(Partner.Kind kind) {
        return book.on(today).stream().filter(one -> one.kind() == kind).toList();
    }

    List<Deed> deeds(Partner partner) {
        return deeds.getOrDefault(partner.code(), List.of());
    }

    /** Those with whom it is over. */
    List<Partner> over() {
        return book.all().stream().filter(one -> one.span().isOverOn(today)).toList();
    }

    Label place(String code) {
        return directory.placeName(code);
    }
}
