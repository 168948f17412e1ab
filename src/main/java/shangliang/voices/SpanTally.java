package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.duties.Duties;

/** Counts the public voices on some topics within some days, what came of them, and what those who spoke say of that. */
@Component
public class SpanTally {

    /** One statement; index {@code voice_published_topic_ix}. Grades count in whole fives, the oldest first. */
    private static final String COUNT = """
            with said as (
                select %s as done, grade.solved,
                    count(grade.voice) over () as grades,
                    row_number() over (order by grade.at, voice.id) as place
                from voice
                left join voice as master on master.id = voice.master and voice.phase = 'LINKED'
                left join voice_grade as grade on grade.voice = voice.id and grade.confirmed
                where voice.publication = 'PUBLISHED'
                  and %s
                  and voice.topic = any(:topics)
                  and voice.received_at >= :from
                  and voice.received_at < :to),
            told as (
                select done, case when place <= grades - grades %% :fewest then solved end as solved
                from said)
            select count(*)::int as heard,
                   (count(*) filter (where done))::int as done,
                   count(solved)::int as graded,
                   (count(*) filter (where solved = 'YES'))::int as solved
            from told
            """.formatted(SpanFact.DONE.condition(), SpanFact.HEARD.condition());

    private static final int FEWEST = 5;

    private final JdbcClient jdbc;
    private final Duties duties;

    SpanTally(JdbcClient jdbc, Duties duties) {
        this.jdbc = jdbc;
        this.duties = duties;
    }

    /**
     * What was said and what came of it.
     *
     * @param graded how many grades are shown: whole fives only, so that no single one can be told from two looks
     * @param solved how many of these say that it is solved
     */
    public record Sum(int heard, int done, int graded, int solved) {

        /** Whether enough people spoke about what came of it. */
        public boolean isTold() {
            return graded >= FEWEST;
        }
    }

    public Sum of(TopicSpan span) {
        return jdbc.sql(COUNT)
                .param("topics", SeeFilter.topics(span.topics(), duties.topics()))
                .param("from", VoiceMapping.utc(Month.begin(span.first())))
                .param("to", VoiceMapping.utc(Month.begin(span.last().plusDays(1))))
                .param("fewest", FEWEST)
                .query(SpanTally::sum)
                .single();
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        return new Sum(row.getInt("heard"), row.getInt("done"), row.getInt("graded"), row.getInt("solved"));
    }
}
