package shangliang.consultation;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Writes;

/** Everything that was done to a consultation. */
@Repository
class StepRows {

    private static final String ADD = """
            insert into consultation_step (id, consultation, at, actor, actor_name, name, salt, content)
            values (:id, :consultation, :at, :actor, :actorName, :name, :salt, :content)
            """;

    private final Writes writes;

    StepRows(Writes writes) {
        this.writes = writes;
    }

    void add(Act act, Step step, Stamp stamp, String salt) {
        writes.add(
                ADD,
                new MapSqlParameterSource("id", act.id())
                        .addValue("consultation", step.after().id())
                        .addValue("at", act.at().atOffset(ZoneOffset.UTC))
                        .addValue("actor", stamp.actor())
                        .addValue("actorName", stamp.name())
                        .addValue("name", step.name())
                        .addValue("salt", salt)
                        .addValue("content", step.content()));
    }
}
