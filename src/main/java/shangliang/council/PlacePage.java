package shangliang.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.web.Ui;

/**
 * One place: where it lies, who answers for it, and where one can go and talk.
 *
 * @param areas across the district's borders that it belongs to
 */
record PlacePage(Division place, Directory directory, List<Guide.Sign> signs, List<Label> areas) {

    List<Division> below() {
        return directory.childrenOf(place.code());
    }

    @Nullable
    Organ office() {
        return directory.townUnitOf(place.code()).orElse(null);
    }

    List<Organ> units() {
        return directory.handlingUnits().stream()
                .filter(organ -> organ.place().equals(place.code()) && organ.kind() == Organ.Kind.UNIT)
                .toList();
    }

    /** The places above, the highest first. */
    Map<String, String> crumbs(Ui ui) {
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put("/council", ui.t("council.index.title"));
        directory.pathOf(place.code()).reversed().stream()
                .filter(above -> !above.equals(place))
                .forEach(above -> crumbs.put("/council/places/" + above.code(), ui.t(above.name())));
        return crumbs;
    }
}
