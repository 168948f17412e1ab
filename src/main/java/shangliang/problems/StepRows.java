package shangliang.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Writes;

/** Everything that was done to a class, and what was found about its voices. */
@Component
class StepRows {

    private static final String ADD = """
            insert into problem_step (id, class, voice, at, actor, actor_name, name, salt, content)
            values (:id, :class, :voice, :at, :actor, :actorName, :name, :salt, :content)
            """;

    private static final String HISTORY = """
            select name, at, actor_name
            from problem_step
            where class = :class
            order by at, id
            """;

    private static final String FIND = """
            insert into problem_finding (id, class, voice, round, truly, words, at, by, by_name)
            values (:id, :class, :voice, :round, :truly, :words, :at, :by, :byName)
            on conflict do nothing
            """;

    private static final String FORGET = """
            with finding as (
                update problem_finding
                set words = null
                where voice = :voice)
            update problem_step
            set salt = null,
                content = null
            where voice = :voice
            """;

    /** One line of the history: what, when, and who of the staff. */
    record Done(String name, Instant at, String by) {}

    /** What a step is kept with. */
    record Kept(UUID id, String salt) {}

    private final JdbcClient jdbc;
    private final Writes writes;

    StepRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(Kept kept, Step step, Stamp stamp) {
        writes.add(
                ADD,
                new MapSqlParameterSource("id", kept.id())
                        .addValue("class", step.after().id())
                        .addValue("voice", step.voice())
                        .addValue("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .addValue("actor", stamp.actor())
                        .addValue("actorName", stamp.name())
                        .addValue("name", step.name())
                        .addValue("salt", kept.salt())
                        .addValue("content", step.content()));
    }

    List<Done> history(UUID problem) {
        return jdbc.sql(HISTORY).param("class", problem).query(StepRows::done).list();
    }

    private static Done done(ResultSet row, int number) throws SQLException {
        return new Done(row.getString("name"), ClassMapping.instant(row, "at"), row.getString("actor_name"));
    }

    /** False when somebody has found something about this voice already, for the same remedy. */
    boolean find(ProblemClass problem, UUID voice, Member.Found found, Stamp stamp) {
        return jdbc.sql(FIND)
                        .param("id", Ids.next(stamp.at()))
                        .param("class", problem.id())
                        .param("voice", voice)
                        .param("round", problem.ground().round())
                        .param("truly", found.truly().name())
                        .param("words", found.words())
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.actor())
                        .param("byName", stamp.name())
                        .update()
                == 1;
    }

    /** A person had their voice removed: what was said about it goes as well. */
    void forget(UUID voice) {
        jdbc.sql(FORGET).param("voice", voice).update();
    }
}
