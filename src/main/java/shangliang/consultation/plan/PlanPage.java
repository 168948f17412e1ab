package shangliang.consultation.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shangliang.council.Directory;
import shangliang.council.Organ;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The plan of one year, for the desk or for everyone.
 *
 * @param parties in what part the reader acts; empty for the public
 * @param tried the verb that was sent and must be mended, or empty
 */
record PlanPage(
        AnnualPlan plan,
        List<PlanRows.Done> steps,
        Set<PlanParty> parties,
        Form form,
        String tried,
        Directory directory) {

    String path() {
        return "/desk/plans/" + plan.year();
    }

    List<PlanMove> moves() {
        return Arrays.stream(PlanMove.values())
                .filter(move -> move.allows(plan.phase(), parties))
                .toList();
    }

    boolean mayPropose() {
        return plan.phase() == PlanPhase.COLLECT && parties.contains(PlanParty.PROPOSER);
    }

    boolean mayChoose() {
        return plan.phase() == PlanPhase.DRAFT && parties.contains(PlanParty.OFFICE);
    }

    boolean mayLead() {
        return plan.phase() == PlanPhase.PUBLISHED && parties.contains(PlanParty.OFFICE);
    }

    Form formOf(String verb) {
        return verb.equals(tried) ? form : Form.EMPTY;
    }

    /** What is shown: once it is decided, only what is in the plan. */
    List<PlanItem> items() {
        return plan.phase().isPublic() ? plan.taken() : plan.items();
    }

    String host(Ui ui, PlanItem item) {
        return ui.t(directory.nameOf(item.host()));
    }

    Map<String, String> hosts(Ui ui) {
        var hosts = new LinkedHashMap<String, String>();
        Stream.of(Organ.Kind.COMMITTEE, Organ.Kind.OFFICE, Organ.Kind.REGIONAL_GROUP)
                .flatMap(kind -> directory.organs(kind).stream())
                .forEach(organ -> hosts.put(organ.code(), ui.t(organ.name())));
        return hosts;
    }

    Map<String, String> months(Ui ui) {
        var months = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, 12).forEach(month -> months.put(String.valueOf(month), month(ui, month)));
        return months;
    }

    String month(Ui ui, int month) {
        return ui.t("consultation.plan.month." + month);
    }

    /** The way to begin the consultation that a topic stands for. */
    static String begin(PlanItem item) {
        return "/desk/consultations/new?question="
                + java.net.URLEncoder.encode(item.question(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Of a list of plans. */
    record All(List<AnnualPlan> plans, boolean mayBegin, int next, Form form) {}
}
