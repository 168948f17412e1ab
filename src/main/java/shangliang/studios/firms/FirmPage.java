package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import shangliang.council.Directory;
import shangliang.studios.StudioBook;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * One firm: what is there for it, who was there, and who comes.
 *
 * @param fitting policies that hold today and are for its trade
 * @param studio code of the reader's studio, or empty
 */
record FirmPage(
        Firm firm, List<FirmVisit> visits, List<EnterprisePolicy> fitting, String studio, Form form, Around around) {

    /**
     * What day it is, how often one may come, and who knows names.
     *
     * @param titles of all policies, those that are over too: an old visit still says what it told of
     */
    record Around(
            LocalDate today, Cadence cadence, Map<UUID, String> titles, Directory directory, StudioBook studios) {}

    String path() {
        return "/desk/firms/" + firm.id();
    }

    boolean leads() {
        return !studio.isEmpty();
    }

    boolean mayJoin(FirmVisit visit) {
        return leads()
                && visit.isPlanned()
                && !visit.goes(studio)
                && !visit.day().isBefore(around.today());
    }

    /** Whether it can be said now what came of it. */
    boolean mayHold(FirmVisit visit) {
        return leads()
                && visit.isPlanned()
                && visit.goes(studio)
                && !visit.day().isAfter(around.today());
    }

    boolean mayDrop(FirmVisit visit) {
        return leads() && visit.isPlanned() && visit.goes(studio);
    }

    /** What was typed about one of several visits. */
    Form form(FirmVisit visit) {
        return form.has("visit", visit.id().toString()) ? form : Form.EMPTY;
    }

    /** What was typed for a new one. */
    Form fresh() {
        return form.text("visit").isEmpty() ? form : Form.EMPTY;
    }

    /** Titles of the policies that a visit told of, each with what became of it. */
    Map<String, FirmVisit.Delivery> told(FirmVisit visit) {
        var told = new TreeMap<String, FirmVisit.Delivery>();
        visit.told().forEach((policy, delivery) -> told.put(around.titles().getOrDefault(policy, ""), delivery));
        return told;
    }

    static Map<String, String> deliveries(Ui ui) {
        var words = new LinkedHashMap<String, String>();
        for (var one : FirmVisit.Delivery.values()) {
            words.put(one.name(), ui.t("studios.firms.delivery." + one));
        }
        return words;
    }
}
