package shangliang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.council.Member;
import shangliang.studios.Residents;

/** Looks at activities as an organiser does; it only reads. */
@Component
class ActivityLines {

    private static final String PLANNED = """
            select id, studio, starts_at, ends_at
            from activity
            where step = 'PLANNED'
            order by starts_at, id
            """;

    private static final String SEATS = """
            select id
            from activity_seat
            where activity = :activity
            """;

    /** One that is to come or to be confirmed. */
    record Line(UUID id, String studio, Instant starts, Instant ends) {}

    private final JdbcClient jdbc;
    private final Residents residents;

    ActivityLines(JdbcClient jdbc, Residents residents) {
        this.jdbc = jdbc;
        this.residents = residents;
    }

    List<Line> planned() {
        return jdbc.sql(PLANNED)
                .query((row, index) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("studio"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<UUID> seats(UUID activity) {
        return jdbc.sql(SEATS)
                .param("activity", activity)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    List<UUID> residents(String studio, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.ofHours(8));
        return residents.of(studio, day).stream().map(Member::id).toList();
    }
}
