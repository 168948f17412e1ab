package shangliang.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** What lies beside a voice on a desk: those that go along with it or say the same, earlier answers, a month's grades. */
@Component
class DeskAsideRows {

    private static final String BESIDE = """
            select %s, received_at as rank
            from voice
            where (master = :id
               or id = :master)
              and %s
            order by received_at, id
            limit 50
            """;

    private static final String TWINS = """
            select %s, received_at as rank
            from voice
            where id <> :id
              and id in (
                select other.voice
                from voice_twin as other
                where other.first = coalesce((select own.first from voice_twin as own where own.voice = :id), :id)
                union all
                select own.first
                from voice_twin as own
                where own.voice = :id)
              and %s
            order by received_at, id
            limit 50
            """;

    private static final String EARLIER = """
            select %s
            from voice
            where unit = :unit
              and topic = :topic
              and id <> :id
              and phase in ('ANSWERED', 'CLOSED')
              and erased_at is null
              and kind <> 'GUIDANCE'
            order by received_at desc, id desc
            limit 5
            """.formatted(VoiceMapping.COLUMNS);

    private static final String MONTH = """
            select count(*)::int as people,
                   count(*) filter (where grade.solved = 'YES')::int as solved,
                   count(*) filter (where grade.solved = 'PARTLY')::int as partly,
                   count(*) filter (where grade.attitude = 3)::int as well_met
            from voice
            join voice_grade as grade on grade.voice = voice.id
            where voice.unit = :unit
              and voice.phase = 'CLOSED'
              and grade.confirmed
              and grade.at >= :from
              and grade.at < :to
            """;

    /** A whole month of grades, told only when at least five people gave one. */
    record Month(LocalDate first, int people, int solved, int partly, int wellMet) {}

    private static final int ENOUGH = 5;

    private final JdbcClient jdbc;

    DeskAsideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The master it goes along with, and those that go along with it. */
    List<DeskLine> beside(Voice voice, Sight sight) {
        @Nullable UUID master = voice.handling().master();
        return jdbc.sql(BESIDE.formatted(DeskLine.COLUMNS, sight.condition()))
                .params(sight.params())
                .param("id", voice.id())
                .param("master", master, java.sql.Types.OTHER)
                .query(DeskLine::of)
                .list();
    }

    /** The imported ones that say nearly the same, word for word. */
    List<DeskLine> twins(Voice voice, Sight sight) {
        return jdbc.sql(TWINS.formatted(DeskLine.COLUMNS, sight.condition()))
                .params(sight.params())
                .param("id", voice.id())
                .query(DeskLine::of)
                .list();
    }

    List<Voice> earlier(Voice voice) {
        var unit = voice.handling().unit();
        return unit == null || voice.topic() == null
                ? List.of()
                : jdbc.sql(EARLIER)
                        .param("unit", unit)
                        .param("topic", voice.topic())
                        .param("id", voice.id())
                        .query(VoiceMapping::voice)
                        .list();
    }

    /** The last whole month before {@code day}; months never overlap, so two of them give no single grade away. */
    Optional<Month> lastMonth(String unit, LocalDate day) {
        var to = day.withDayOfMonth(1);
        var from = to.minusMonths(1);
        return jdbc.sql(MONTH)
                .param("unit", unit)
                .param("from", VoiceMapping.utc(from.atStartOfDay(Zone.DISTRICT).toInstant()))
                .param("to", VoiceMapping.utc(to.atStartOfDay(Zone.DISTRICT).toInstant()))
                .query((row, number) -> new Month(
                        from, row.getInt("people"), row.getInt("solved"), row.getInt("partly"), row.getInt("well_met")))
                .optional()
                .filter(month -> month.people() >= ENOUGH);
    }
}
