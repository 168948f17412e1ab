package shangliang.voices;

import java.time.OffsetDateTime;
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

    /** Asks for those that have none. */
    static final String NONE = "-";

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
        reading.anyOrNone("topic", this::topics);
        reading.any("state", "phase", DeskFilters::phases);
        reading.anyOrNone("unit", Stream::of);
        reading.same("kind");
        reading.anyOrNone("trade", Stream::of);
        reading.same("channel");
        reading.day("from", OffsetDateTime.MIN, 0);
        reading.day("to", OffsetDateTime.MAX, 1);
        reading.counted();
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

        private static final String CAME = "received_at >= :filterFrom and received_at < :filterTo";

        private static final String ENTERED = """
                kind <> 'GUIDANCE' and exists (
                  select
                  from (
                      select phase, at, lag(phase) over (order by at, id) as before
                      from voice_step
                      where voice_step.voice = voice.id) as step
                  where step.phase = any(:filterStage)
                    and (step.before is null or step.before <> all(:filterStage))
                    and step.at >= :filterFrom
                    and step.at < :filterTo)""";

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

        void anyOrNone(String field, Meaning meaning) {
            if (typed.text(field).equals(NONE)) {
                conditions.add(field + " is null");
            } else {
                any(field, field, meaning);
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

        void day(String field, OffsetDateTime otherwise, int later) {
            var day = Zone.day(typed.text(field));
            if (day.isEmpty() && !typed.text(field).isEmpty()) {
                problem(field);
            }
            params.put(
                    param(field),
                    day.map(it -> it.plusDays(later).atStartOfDay(Zone.DISTRICT).toInstant())
                            .map(VoiceMapping::utc)
                            .orElse(otherwise));
        }

        /** Days are those of the figure or the stage asked for; else those on which voices came. */
        void counted() {
            var figure = DeskFigure.of(typed.text("figure"));
            figure.map(DeskFigure::condition).ifPresent(conditions::add);
            if (figure.isEmpty() && !typed.text("figure").isEmpty()) {
                problem("figure");
            }
            if (!typed.text("stage").isEmpty()) {
                add(ENTERED, "stage", phases(typed.text("stage")).toArray(String[]::new));
            } else if (figure.isEmpty() && !(typed.text("from") + typed.text("to")).isEmpty()) {
                conditions.add(CAME);
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
