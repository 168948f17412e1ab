package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people graded; only their own page and the clerk's sample read one by one. */
@Component
class GradeRows {

    private static final String PUT = """
            insert into voice_grade (voice, solved, attitude, words, at_counter, confirmed, at)
            values (:voice, :solved, :attitude, :words, :atCounter, not :atCounter, :now)
            on conflict (voice) do update
            set solved = excluded.solved,
                attitude = excluded.attitude,
                words = excluded.words,
                at_counter = excluded.at_counter,
                confirmed = excluded.confirmed,
                at = excluded.at
            """;

    private static final String OF = """
            select solved, attitude, words, at_counter
            from voice_grade
            where voice = :voice
            """;

    private static final String ERASE_WORDS = """
            update voice_grade
            set words = ''
            where voice = :voice
            """;

    private static final String FORGET = """
            delete from voice_grade
            where voice = :voice
            """;

    private static final String CONFIRM = """
            update voice_grade
            set confirmed = true
            where voice = :voice
            """;

    private static final String NOES_AMONG = """
            select count(*) filter (where grade.solved = 'NO' and grade.at >= :since)::int as noes,
                   count(*)::int as people
            from voice
            left join voice_grade as grade on grade.voice = voice.id
            where voice.id = :master
               or voice.master = :master
            """;

    /** How many of those concerned say no, out of how many there are. */
    record Noes(int noes, int people) {

        /** At least two, and at least 30 in a hundred. */
        boolean enough() {
            return noes >= 2 && noes * 10 >= people * 3;
        }
    }

    private final JdbcClient jdbc;

    GradeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID voice, Grade grade, Instant now) {
        jdbc.sql(PUT)
                .param("voice", voice)
                .param("solved", grade.solved().name())
                .param("attitude", grade.attitude())
                .param("words", grade.words())
                .param("atCounter", grade.atCounter())
                .param("now", VoiceMapping.utc(now))
                .update();
    }

    Optional<Grade> of(UUID voice) {
        return jdbc.sql(OF).param("voice", voice).query(GradeRows::grade).optional();
    }

    /** After a call-back a grade given at the counter counts like any other. */
    void confirm(UUID voice) {
        jdbc.sql(CONFIRM).param("voice", voice).update();
    }

    void forget(UUID voice) {
        jdbc.sql(FORGET).param("voice", voice).update();
    }

    void eraseWords(UUID voice) {
        jdbc.sql(ERASE_WORDS).param("voice", voice).update();
    }

    /** Those who say no to the answer given at {@code since}. */
    Noes noesAmong(UUID master, Instant since) {
        return jdbc.sql(NOES_AMONG)
                .param("master", master)
                .param("since", VoiceMapping.utc(since))
                .query((row, number) -> new Noes(row.getInt("noes"), row.getInt("people")))
                .single();
    }

    private static Grade grade(ResultSet row, int number) throws SQLException {
        return new Grade(
                Grade.Solved.valueOf(row.getString("solved")),
                row.getObject("attitude", Integer.class),
                row.getString("words"),
                "",
                false,
                row.getBoolean("at_counter"));
    }
}
