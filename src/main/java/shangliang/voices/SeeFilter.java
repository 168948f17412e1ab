package shangliang.voices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shangliang.base.Zone;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.duties.Topic;
import shangliang.duties.Topics;
import shangliang.web.Form;

/** What someone wants to see of the public voices; the address says all of it, and what makes no sense is left out. */
record SeeFilter(Form form, Directory directory, Topics topics, Month month) {

    static final List<String> FIELDS =
            List.of("show", "fact", "month", "span", "number", "place", "topic", "state", "kind", "from", "to");

    /** A condition over {@code voice} and {@code master}, and its parameters. */
    record Where(String condition, Map<String, Object> params) {}

    Where where() {
        var conditions = new ArrayList<String>(List.of("true"));
        var params = new HashMap<String, Object>(month.params());
        figure().ifPresent(figure -> conditions.add(figure.condition()));
        fact().ifPresent(fact -> {
            conditions.add(fact.condition());
            params.put("factMonth", VoiceMapping.utc(Month.begin(factMonth())));
            params.put("factNext", VoiceMapping.utc(Month.begin(factMonth().plusMonths(1))));
        });
        span().ifPresent(span -> conditions.add(span.condition()));
        VoiceNumber.parse(form.text("number")).ifPresent(number -> {
            conditions.add("voice.year = :year and voice.serial = :serial");
            params.putAll(Map.of("year", number.year(), "serial", number.serial()));
        });
        one("voice.place", "places", places(form.text("place"), directory), conditions, params);
        one("voice.topic", "topics", topics(form.texts("topic"), topics), conditions, params);
        one("coalesce(master.phase, voice.phase)", "phases", phases(), conditions, params);
        one("voice.kind", "kinds", kind(), conditions, params);
        day("from").ifPresent(day -> {
            conditions.add("voice.received_at >= :from");
            params.put("from", VoiceMapping.utc(Month.begin(day)));
        });
        day("to").ifPresent(day -> {
            conditions.add("voice.received_at < :to");
            params.put("to", VoiceMapping.utc(Month.begin(day.plusDays(1))));
        });
        return new Where(String.join("\n  and ", conditions), params);
    }

    Optional<Figure> figure() {
        return Figure.of(form.text("show"));
    }

    Optional<PublicFact> fact() {
        return figure().isPresent() ? Optional.empty() : PublicFact.of(form.text("fact"));
    }

    Optional<SpanFact> span() {
        return figure().isPresent() || fact().isPresent() ? Optional.empty() : SpanFact.of(form.text("span"));
    }

    /** First day of the month whose facts are asked for; the running one when none is named. */
    LocalDate factMonth() {
        return Zone.day(form.text("month") + "-01").orElseGet(month::first);
    }

    /** Whether anything narrows the list. */
    boolean isNarrow() {
        return FIELDS.stream().anyMatch(field -> !form.text(field).isEmpty());
    }

    /** Whether someone chose by hand, so that the choices must lie open. */
    boolean isChosen() {
        return FIELDS.stream().skip(4).anyMatch(field -> !form.text(field).isEmpty());
    }

    /** The place itself and all below it; empty when there is none of this code. */
    static String[] places(String code, Directory directory) {
        return directory.place(code).isEmpty()
                ? new String[0]
                : Stream.concat(
                                Stream.of(code),
                                directory.placesUnder(code).stream().map(Division::code))
                        .toArray(String[]::new);
    }

    /** These topics and all in these areas; empty when there are none of these codes. */
    static String[] topics(Collection<String> codes, Topics topics) {
        return codes.stream()
                .filter(code -> topics.topic(code).isPresent())
                .flatMap(code -> Stream.concat(
                        Stream.of(code), topics.under(code).stream().map(Topic::code)))
                .distinct()
                .toArray(String[]::new);
    }

    private String[] phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.shown().name().equals(form.text("state")))
                .map(Phase::name)
                .toArray(String[]::new);
    }

    private String[] kind() {
        return Arrays.stream(VoiceKind.values())
                .map(VoiceKind::name)
                .filter(form.text("kind")::equals)
                .toArray(String[]::new);
    }

    private Optional<LocalDate> day(String field) {
        return Zone.day(form.text(field));
    }

    private static void one(
            String column, String name, String[] values, List<String> conditions, Map<String, Object> params) {
        if (values.length > 0) {
            conditions.add(column + " = any(:" + name + ")");
            params.put(name, values);
        }
    }
}
