package shangliang.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.web.Form;
import shangliang.web.Ui;

/** One organ to be edited, with every version it has had. */
record OrganDeskPage(Organ organ, Form form, List<Organ> versions, Directory directory) {

    static Form filled(Organ organ) {
        return Form.EMPTY
                .with("kind", organ.kind().name())
                .with("name_zh", organ.name().zh())
                .with("name_en", Listed.text(organ.name().en()))
                .with("place", organ.place())
                .with("area", String.join(" ", organ.area()));
    }

    Map<String, String> kinds(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : Organ.Kind.values()) {
            options.put(kind.name(), ui.t("council.kind." + kind.name()));
        }
        return options;
    }

    Map<String, String> places(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        directory.root().ifPresent(root -> {
            options.put(root.code(), ui.t(root.name()));
            directory.placesUnder(root.code()).forEach(place -> options.put(place.code(), ui.t(place.name())));
        });
        return options;
    }
}
