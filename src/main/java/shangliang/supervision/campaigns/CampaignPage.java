package shangliang.supervision.campaigns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.studios.activities.JointCalendar;
import shangliang.thread.Picture;
import shangliang.voices.SpanTally;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * One campaign, for everyone or at the desk of its owner.
 *
 * @param said what was said on its topics in its days, or null when it has none
 * @param choices activities that a new line can be; none for everyone
 */
record CampaignPage(
        CampaignView view,
        List<Label> topics,
        SpanTally.@Nullable Sum said,
        Picture thread,
        List<JointCalendar.Entry> choices,
        Form form) {

    /** What was typed for a new line. */
    Form fresh() {
        return form.has("act", "add") ? form : Form.EMPTY;
    }

    /** The token of the form for a new line. */
    String once() {
        return fresh().once().toString();
    }

    /** What was typed about one of its lines. */
    Form form(LineView line) {
        return form.has("act", line.line().id().toString()) ? form : Form.EMPTY;
    }

    /** What was typed about its end. */
    Form last() {
        return form.has("act", "end") ? form : Form.EMPTY;
    }

    Map<String, String> layers(Ui ui) {
        var layers = new LinkedHashMap<String, String>();
        for (var layer : Layer.values()) {
            layers.put(layer.name(), ui.t("supervision.campaigns.layer." + layer));
        }
        return layers;
    }

    Map<String, String> activities(Ui ui) {
        var activities = new LinkedHashMap<String, String>();
        choices.forEach(one -> activities.put(one.id().toString(), ui.shortDay(one.day()) + " " + one.title()));
        return activities;
    }

    boolean mayEnd() {
        return view.phase() != CampaignPhase.COMING;
    }
}
