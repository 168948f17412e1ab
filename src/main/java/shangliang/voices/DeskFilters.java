package shangliang.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Division;
import shangliang.duties.Duties;
import shangliang.duties.Topic;
import shangliang.web.Form;

/** Reads a filter from what was typed; what cannot be read is said beside its field and filters nothing. */
@Component
class DeskFilters {

    private final Council council;
    private final Duties duties;

    DeskFilters(Council council, Duties duties) {
        this.council = council;
        this.duties = duties;
    }

    DeskFilter of(Form typed) {
        var reading = new Reading(typed);
        reading.number();
        reading.any("place", "place", this::places);
        reading.any("topic", "topic", this::topics);
        reading.any("state", "phase", DeskFilters::phases);
        reading.same("unit");
        reading.same("kind");
        reading.same("channel");
        reading.day("from", "received_at >= :filterFrom", 0);
        reading.day("to", "received_at < :filterTo", 1);
        return reading.filter();
    }

    private Stream<String> places(String code) {
        return Stream.concat(
                Stream.of(code), council.directory().placesUnder(code).stream().map(Division::code));
    }

    private Stream<String> topics(String code) {
        return Stream.concat(
                Stream.of(code), duties.topics().under(code).stream().map(Topic::code));
    }

    private static Stream<String> phases(String state) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.shown().name().equals(state))
                .map(Phase::name);
    }

    /** One filter in the making. */
    private static final class Reading {

        private final Form typed;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> params = new HashMap<>();
        private final Map<String, Invalid.Problem> problems = new HashMap<>();

        private Reading(Form typed) {
            this.typed = typed;
        }

        /** Codes that a chosen one stands for. */
        interface Meaning {
            Stream<String> of(String code);
        }

        void any(String field, String column, Meaning meaning) {
            var code = typed.text(field);
            if (!code.isEmpty()) {
                add(
                        column + " = any(:" + param(field) + ")",
                        field,
                        meaning.of(code).toArray(String[]::new));
            }
        }

        void same(String field) {
            if (!typed.text(field).isEmpty()) {
                add(field + " = :" + param(field), field, typed.text(field));
            }
        }

        void number() {
            var text = typed.text("number");
            if (text.isEmpty()) {
                return;
            }
            VoiceNumber.parse(text)
                    .ifPresentOrElse(
                            number -> {
                                add("serial = :filterNumber and year = :filterYear", "number", number.serial());
                                params.put("filterYear", number.year());
                            },
                            () -> problem("number"));
        }

        void day(String field, String condition, int later) {
            var day = Zone.day(typed.text(field)).orElse(null);
            if (day != null) {
                var start = day.plusDays(later).atStartOfDay(Zone.DISTRICT).toInstant();
                add(condition, field, VoiceMapping.utc(start));
            } else if (!typed.text(field).isEmpty()) {
                problem(field);
            }
        }

        private void problem(String field) {
            problems.put(field, new Invalid.Problem(field, "voices.desk.filter.unreadable." + field));
        }

        private void add(String condition, String field, Object value) {
            conditions.add(condition);
            params.put(param(field), value);
        }

        private static String param(String field) {
            return "filter" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
        }

        DeskFilter filter() {
            var condition = conditions.isEmpty() ? "true" : String.join(" and ", conditions);
            return new DeskFilter(new Form(typed.values(), problems, null), condition, Map.copyOf(params));
        }
    }
}
