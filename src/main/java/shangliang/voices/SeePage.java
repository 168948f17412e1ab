package shangliang.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Slice;
import shangliang.web.Ui;

/** The public voices as asked for, and what became of the month's promises. */
record SeePage(SeeFilter filter, Slice<PublicLine> lines, Map<Figure, Integer> figures, FigureRows.Promised promised) {

    /** Towns by code, to choose from. */
    Map<String, String> towns(Ui ui) {
        var towns = new LinkedHashMap<String, String>();
        filter.directory().towns().forEach(town -> towns.put(town.code(), ui.t(town.name())));
        return towns;
    }

    Map<String, String> topics(Ui ui) {
        var topics = new LinkedHashMap<String, String>();
        filter.topics().areas().forEach(area -> {
            topics.put(area.code(), ui.t(area.name()));
            filter.topics()
                    .under(area.code())
                    .forEach(topic -> topics.put(topic.code(), ui.t(area.name()) + " · " + ui.t(topic.name())));
        });
        return topics;
    }

    /** Whether the address names more topics than a list can choose; then they are kept as they are. */
    boolean hasSeveralTopics() {
        return filter.form().texts("topic").size() > 1;
    }

    List<String> topicNames(Ui ui) {
        return filter.form().texts("topic").stream()
                .filter(code -> filter.topics().topic(code).isPresent())
                .map(code -> ui.t(filter.topics().label(code)))
                .toList();
    }

    Map<String, String> states(Ui ui) {
        var states = new LinkedHashMap<String, String>();
        for (var state : PublicState.values()) {
            if (state != PublicState.JOINED && state != PublicState.HISTORY) {
                states.put(state.name(), ui.t("voices.state." + state));
            }
        }
        return states;
    }

    Map<String, String> kinds(Ui ui) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : VoiceKind.values()) {
            kinds.put(kind.name(), ui.t("voices.kind." + kind));
        }
        return kinds;
    }
}
