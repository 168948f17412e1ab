package shangliang.problems;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.duties.Topics;
import shangliang.web.Ui;

/** Gives codes the names that pages show. */
record ClassNames(Directory directory, Topics topics) {

    private static final int SHOWN = 3;

    Label topic(String code) {
        return topics.label(code);
    }

    Label unit(String code) {
        return directory.nameOf(code);
    }

    Label place(String code) {
        return directory.placeName(code);
    }

    Label town(String code) {
        return directory.townOf(code).map(Division::name).orElseGet(() -> directory.placeName(code));
    }

    /** The towns that places lie in, each once. */
    List<Label> towns(Collection<String> places) {
        var towns = new LinkedHashSet<Label>();
        places.forEach(place -> towns.add(town(place)));
        return List.copyOf(towns);
    }

    /** The first towns by name, and how many more there are. */
    String where(Ui ui, Collection<String> places) {
        var towns = towns(places);
        var first = String.join(
                ui.t("problems.comma"), towns.stream().limit(SHOWN).map(ui::t).toList());
        return towns.size() > SHOWN ? ui.t("problems.towns.more", first, towns.size()) : first;
    }

    /** Whoever can be given a remedy today. */
    Map<String, String> units(Ui ui) {
        var units = new LinkedHashMap<String, String>();
        directory.handlingUnits().forEach(organ -> units.put(organ.code(), ui.t(organ.name())));
        return units;
    }

    Map<String, String> townChoices(Ui ui) {
        var towns = new LinkedHashMap<String, String>();
        directory.towns().forEach(town -> towns.put(town.code(), ui.t(town.name())));
        return towns;
    }

    @Nullable
    Label topicOrNull(@Nullable String code) {
        return code == null ? null : topics.label(code);
    }
}
