package shangliang.outcomes.reports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.outcomes.acts.Alike.Like;
import shangliang.thread.Picture;
import shangliang.voices.VoiceFact;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * One report at a desk.
 *
 * @param acts what the reader can do now, the likeliest first
 * @param tried the act that was sent and must be mended, or null
 * @param parts reports that were combined with it
 * @param like what was reported before on the same, while it is not signed
 * @param voices that it began with, as far as the reader may read them
 */
record ReportPage(
        OpinionReport report,
        List<ReportAct> acts,
        @Nullable ReportAct tried,
        Form form,
        Picture thread,
        List<OpinionReport> parts,
        List<VoiceFact> voices,
        List<Like> like,
        boolean mayWrite) {

    String path() {
        return "/desk/reports/" + report.number();
    }

    Form formOf(ReportAct act) {
        return act == tried ? form : Form.EMPTY;
    }

    boolean isOpen(ReportAct act) {
        return act == tried || tried == null && acts.getFirst() == act;
    }

    /** What was done last, for a word of thanks. */
    String done() {
        return ReportAct.at(form.text("done")).map(Enum::name).orElse("");
    }

    Map<String, String> options(Ui ui, ReportField field) {
        return switch (field) {
            case WHY -> words(ui, "outcomes.report.why.", ReportState.Why.values());
            case LEVEL -> words(ui, "outcomes.report.level.", ReportState.Level.values());
            case TRANSPORT -> words(ui, "outcomes.report.transport.", ReportState.Transport.values());
            case KIND -> words(ui, "outcomes.report.kind.", ReportState.Kind.values());
            case REMARK -> words(ui, "outcomes.report.remark.", ReportState.Remark.values());
            case WORDS, INTO -> Map.of();
        };
    }

    /** What came back, in words. */
    String heard(Ui ui, OpinionReport.Heard heard) {
        var detail = switch (heard.move()) {
            case ADOPT -> ui.t("outcomes.report.kind." + heard.detail());
            case REMARK -> ui.t("outcomes.report.remark." + heard.detail());
            default -> heard.detail();
        };
        var level = heard.level().isEmpty() ? "" : ui.t("outcomes.report.level." + heard.level());
        return ui.t("outcomes.report.heard." + heard.move(), level, detail);
    }

    @SafeVarargs
    static <E extends Enum<E>> Map<String, String> words(Ui ui, String family, E... values) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> words.put(value.name(), ui.t(family + value.name())));
        return words;
    }
}
