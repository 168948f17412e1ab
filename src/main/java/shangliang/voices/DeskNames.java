package shangliang.voices;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.ScopeRef;
import shangliang.base.Trade;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.council.Organ;
import shangliang.duties.Decision;
import shangliang.duties.Topic;
import shangliang.duties.Topics;
import shangliang.web.Ui;

/** Gives codes their names, and fields their choices, in the language of whoever looks. */
record DeskNames(Directory directory, Topics topics, Reasons reasons) {

    /** Town and village, the larger first. */
    String place(Ui ui, String code) {
        var path = directory.pathOf(code).stream()
                .filter(at -> at.kind() != Division.Kind.DISTRICT)
                .map(at -> ui.t(at.name()))
                .toList()
                .reversed();
        return path.isEmpty() ? ui.t(directory.placeName(code)) : String.join(" ", path);
    }

    String organ(Ui ui, @Nullable String code) {
        return code == null ? "" : ui.t(directory.nameOf(code));
    }

    /** Who answered before it came here: our unit, or a name as the old file writes it. */
    String answerer(Ui ui, Voice old) {
        var reply = old.reply();
        return reply == null || reply.by() == null ? organ(ui, old.handling().unit()) : reply.by();
    }

    String scope(Ui ui, ScopeRef scope) {
        return ui.t(directory.nameOf(scope));
    }

    String topic(Ui ui, @Nullable String code) {
        return code == null ? ui.t("voices.desk.topic.none") : ui.t(topics.label(code));
    }

    String reason(Ui ui, String code) {
        return reasons.decline(code).map(reason -> ui.t(reason.name())).orElse(code);
    }

    String body(Ui ui, String code) {
        return reasons.body(code).map(body -> ui.t(body.name())).orElse(code);
    }

    Map<String, String> options(Ui ui, DeskField field) {
        return switch (field) {
            case KIND -> words(ui, "voices.kind.", VoiceKind.values());
            case TRADE -> trades(ui);
            case OUTCOME -> words(ui, "voices.outcome.", Outcome.values());
            case REACH -> words(ui, "voices.desk.reach.", Decision.Reach.values());
            case UNIT, WHOSE, HELPERS -> units(ui);
            case REASON -> labels(ui, reasons.declines(), Reasons.Decline::code, Reasons.Decline::name);
            case BODY -> labels(ui, reasons.bodies(), Reasons.Body::code, Reasons.Body::name);
            default -> Map.of();
        };
    }

    Map<String, String> units(Ui ui) {
        return labels(ui, directory.handlingUnits(), Organ::code, Organ::name);
    }

    Map<String, String> states(Ui ui) {
        return words(ui, "voices.state.", PublicState.values());
    }

    Map<String, String> channels(Ui ui) {
        return words(ui, "voices.channel.", Channel.values());
    }

    Map<String, String> kinds(Ui ui) {
        return words(ui, "voices.kind.", VoiceKind.values());
    }

    Map<String, String> trades(Ui ui) {
        return words(ui, "voices.trade.", Trade.values());
    }

    /** Fields of the archive's filter that are plain choices, by name. */
    Map<String, Map<String, String>> choices(Ui ui) {
        var choices = new LinkedHashMap<String, Map<String, String>>();
        choices.put("unit", units(ui));
        choices.put("state", states(ui));
        choices.put("kind", kinds(ui));
        choices.put("trade", trades(ui));
        choices.put("channel", channels(ui));
        return choices;
    }

    /** The whole topic tree: area, and the topics in it by code. */
    Map<String, Map<String, String>> topicGroups(Ui ui) {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        for (var area : topics.areas()) {
            groups.put(ui.t(area.name()), labels(ui, topics.under(area.code()), Topic::code, Topic::name));
        }
        return groups;
    }

    /** Towns with the town itself first, then its villages. */
    Map<String, Map<String, String>> placeGroups(Ui ui) {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        directory.towns().forEach(town -> groups.put(ui.t(town.name()), under(ui, town)));
        return groups;
    }

    Map<String, String> under(Ui ui, Division top) {
        var places = new LinkedHashMap<String, String>();
        places.put(top.code(), ui.t(top.name()));
        directory.placesUnder(top.code()).forEach(place -> places.put(place.code(), ui.t(place.name())));
        return places;
    }

    private static <E extends Enum<E>> Map<String, String> words(Ui ui, String family, E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(
                        Enum::name, value -> ui.t(family + value.name()), (a, b) -> a, LinkedHashMap::new));
    }

    private static <T> Map<String, String> labels(
            Ui ui, List<T> items, Function<T, String> code, Function<T, Label> name) {
        return items.stream()
                .collect(Collectors.toMap(code, item -> ui.t(name.apply(item)), (a, b) -> a, LinkedHashMap::new));
    }
}
