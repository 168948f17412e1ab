package shangliang.outcomes.proposals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import shangliang.council.Directory;
import shangliang.outcomes.proposals.Evaluation.View;
import shangliang.outcomes.proposals.Openness.Level;
import shangliang.outcomes.proposals.ProposalState.Target;
import shangliang.outcomes.proposals.ProposalState.Truth;
import shangliang.web.Ui;

/** Gives codes their names, and fields their choices, in the language of whoever looks. */
record ProposalNames(Directory directory) {

    String unit(Ui ui, String code) {
        return ui.t(directory.nameOf(code));
    }

    Map<String, String> units(Ui ui) {
        var units = new LinkedHashMap<String, String>();
        directory.handlingUnits().forEach(unit -> units.put(unit.code(), ui.t(unit.name())));
        return units;
    }

    Map<String, String> options(Ui ui, ProposalField field) {
        return switch (field) {
            case GROUNDS, GROUND -> words(ui, "outcomes.ground.", Ground.values());
            case TARGET -> words(ui, "outcomes.target.", Target.values());
            case CATEGORY -> words(ui, "outcomes.category.", Category.values());
            case LEVEL -> words(ui, "outcomes.level.", Level.OPEN_FULL, Level.OPEN_SUMMARY, Level.WITHHELD);
            case ATTITUDE, REPLY, RESULT -> words(ui, "outcomes.view.", View.values());
            case TRUTH -> words(ui, "outcomes.truth.", Truth.values());
            case LEAD, JOINT, SEPARATE, WHOSE -> units(ui);
            default -> Map.of();
        };
    }

    @SafeVarargs
    private static <E extends Enum<E>> Map<String, String> words(Ui ui, String family, E... values) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> words.put(value.name(), ui.t(family + value.name())));
        return words;
    }
}
