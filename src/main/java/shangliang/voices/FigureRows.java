package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The month's figures, one question to the database each, over all voices, public or not; guidance is counted nowhere. */
@Component
class FigureRows {

    /** Index {@code voice_received_idx}. */
    private static final String HEARD = """
            select count(*)::int
            from voice
            where received_at >= :month
              and phase not in ('DRAFT', 'IMPORTED')
              and kind <> 'GUIDANCE'
            """;

    /** Index {@code voice_grade_at_idx}; grades given at a counter count once they were confirmed by a call. */
    private static final String CONFIRMED = """
            select count(*)::int
            from voice_grade as grade
            join voice on voice.id = grade.voice
            where grade.at >= :month
              and grade.solved = 'YES'
              and grade.confirmed
              and voice.kind <> 'GUIDANCE'
            """;

    /** Indexes {@code voice_answered_idx} and {@code voice_answer_due_idx}. */
    private static final String BY_STATE = """
            select count(*)::int
            from voice
            where kind <> 'GUIDANCE'
              and %s
            """;

    /** Index {@code voice_answer_due_idx}; what is promised for a day is late from the midnight that ends it. */
    private static final String PROMISES = """
            with promise as (
                select answer_due as due,
                       answered::timestamptz as answered,
                       phase in ('ANSWERED', 'CONFIRMED', 'CLOSED', 'RECHECK') as done
                from voice
                where answer_due > :month
                  and answer_due <= :nextMonth
                  and phase not in ('WITHDRAWN', 'DRAFT', 'IMPORTED', 'LINKED')
                  and kind <> 'GUIDANCE')
            select count(*)::int as made,
                   (count(*) filter (where done and answered <= due))::int as kept,
                   (count(*) filter (where done and answered > due))::int as late,
                   (count(*) filter (where not done and due > :now))::int as running,
                   (count(*) filter (where not done and due <= :now))::int as overdue
            from promise
            """;

    /** What was promised to be answered within the month, and what became of it. */
    record Promised(int made, int kept, int late, int running, int overdue) {}

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(Figure figure, Month month) {
        return jdbc.sql(sql(figure)).params(month.params()).query(Integer.class).single();
    }

    Promised promised(Month month) {
        return jdbc.sql(PROMISES)
                .params(month.params())
                .query(FigureRows::promised)
                .single();
    }

    private static String sql(Figure figure) {
        return switch (figure) {
            case HEARD -> HEARD;
            case CONFIRMED -> CONFIRMED;
            case EXPLAINED, LATE -> BY_STATE.formatted(figure.condition());
        };
    }

    private static Promised promised(ResultSet row, int number) throws SQLException {
        return new Promised(
                row.getInt("made"),
                row.getInt("kept"),
                row.getInt("late"),
                row.getInt("running"),
                row.getInt("overdue"));
    }
}
