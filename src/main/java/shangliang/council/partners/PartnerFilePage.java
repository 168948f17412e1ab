package shangliang.council.partners;

import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/** One partner to be edited or ended. */
record PartnerFilePage(Partner partner, PartnerDeskPage desk) {

    Form form() {
        return desk.form();
    }

    boolean isOver() {
        return desk.isOver(partner);
    }

    /** The last day, when it is known. */
    java.time.@Nullable LocalDate until() {
        return partner.span().to();
    }

    String path() {
        return "/desk/partners/" + partner.code();
    }
}
