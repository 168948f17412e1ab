package shangliang.outcomes.acts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Writes;

/** Keeps what was done to a proposal, report or work in the table of its steps, and gives the ledger its act. */
@Component
public class StepLog {

    /** The kind of a matter is the name of its table too. */
    private static final String ADD = """
            insert into %1$s_step (id, %1$s, at, actor, name, phase, content, salt)
            values (:id, :matter, :at, :actor, :name, :phase, :content, :salt)
            """;

    private final Writes writes;
    private final ApplicationEventPublisher events;

    StepLog(Writes writes, ApplicationEventPublisher events) {
        this.writes = writes;
        this.events = events;
    }

    /**
     * One step.
     *
     * @param name in capitals
     * @param phase where it led
     * @param data what the ledger's leaf commits to
     */
    public record Step(UUID id, SourceRef matter, String name, Enum<?> phase, Object data) {}

    public void add(Step step, Viewer by, Instant at) {
        var kind = step.matter().kind();
        var salt = Commitment.newSalt();
        var content = Json.write(step.data());
        writes.add(
                ADD.formatted(kind),
                new MapSqlParameterSource("id", step.id())
                        .addValue("matter", step.matter().id())
                        .addValue("at", Timestamp.from(at))
                        .addValue("actor", by.actor())
                        .addValue("name", step.name())
                        .addValue("phase", step.phase().name())
                        .addValue("content", content)
                        .addValue("salt", salt));
        var name = kind + "s." + step.name().toLowerCase(Locale.ROOT);
        events.publishEvent(new Act(step.id(), name, step.matter(), at, by.actor(), Commitment.to(salt, content)));
    }
}
