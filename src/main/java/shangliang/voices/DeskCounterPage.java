package shangliang.voices;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.council.Division;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The counter: a new voice on one side, who waits to be taken up on the other.
 *
 * @param tops places whose voices are taken here, each with all that lies under it
 * @param saved when what stands in the form was saved, or null when it begins anew
 */
record DeskCounterPage(
        DeskPage desk,
        Form form,
        List<Division> tops,
        @Nullable Instant saved) {

    Map<String, String> channels(Ui ui) {
        var channels = new LinkedHashMap<String, String>();
        DeskIntakeForm.CHANNELS.forEach(each -> channels.put(each.name(), ui.t("voices.channel." + each)));
        return channels;
    }

    Map<String, Map<String, String>> places(Ui ui) {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        tops.forEach(top -> groups.put(ui.t(top.name()), desk.names().under(ui, top)));
        return groups;
    }
}
