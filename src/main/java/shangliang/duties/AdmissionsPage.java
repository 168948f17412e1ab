package shangliang.duties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * Requests for new duties, and the form for the next one.
 *
 * @param town the viewer's own town, or null when they ask for none
 */
record AdmissionsPage(List<Admission> all, @Nullable String town, Names names, Topics topics, Form form) {

    /** Who could lead what a town only supports. */
    Map<String, String> leads(Ui ui) {
        var leads = new LinkedHashMap<String, String>();
        names.units().handling().forEach(organ -> leads.put(organ.code(), ui.t(organ.name())));
        return leads;
    }
}
