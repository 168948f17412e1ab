package shangliang.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.council.Directory;
import shangliang.studios.activities.Visits;
import shangliang.thread.Relation;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * One short form for what is said on a visit.
 *
 * @param taken what was taken down there so far
 */
record VisitPage(Visits.Visit visit, Directory directory, List<Relation> taken, Form form) {

    String path() {
        return "/desk/visits/" + visit.ref().id();
    }

    /** Where the visit is first, then all other places, town by town. */
    Map<String, Map<String, String>> places(Ui ui) {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        var here = visit.outline().place();
        var own = new LinkedHashMap<String, String>();
        own.put(here, ui.t(directory.placeName(here)));
        groups.put(ui.t("voices.visit.here"), own);
        for (var town : directory.towns()) {
            var under = new LinkedHashMap<String, String>();
            directory.placesUnder(town.code()).stream()
                    .filter(place -> !place.code().equals(here))
                    .forEach(place -> under.put(place.code(), ui.t(place.name())));
            groups.put(ui.t(town.name()), under);
        }
        return groups;
    }
}
