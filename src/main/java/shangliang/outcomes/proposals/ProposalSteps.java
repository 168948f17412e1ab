package shangliang.outcomes.proposals;

import java.sql.Timestamp;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Writes;
import shangliang.council.Council;
import shangliang.outcomes.acts.Json;

/** Keeps what was done, and tells the ledger, the thread and whoever waits, in the transaction that does it. */
@Component
class ProposalSteps {

    private static final String ADD = """
            insert into proposal_step (id, proposal, at, actor, name, phase, content, salt)
            values (:id, :proposal, :at, :actor, :name, :phase, :content, :salt)
            """;

    private final Writes writes;
    private final ApplicationEventPublisher events;
    private final Council council;

    ProposalSteps(Writes writes, ApplicationEventPublisher events, Council council) {
        this.writes = writes;
        this.events = events;
        this.council = council;
    }

    void keep(Step step, Turn turn) {
        writes.together(() -> {
            tell(step, turn);
            return step;
        });
    }

    private void tell(Step step, Turn turn) {
        var id = Ids.next(turn.now());
        var salt = Commitment.newSalt();
        var content = Json.write(step.data());
        var actor = turn.by().actor();
        writes.add(
                ADD,
                new MapSqlParameterSource("id", id)
                        .addValue("proposal", step.after().id())
                        .addValue("at", Timestamp.from(turn.now()))
                        .addValue("actor", actor)
                        .addValue("name", step.name())
                        .addValue("phase", step.after().phase().name())
                        .addValue("content", content)
                        .addValue("salt", salt));
        var name = "proposals." + step.name().toLowerCase(Locale.ROOT);
        events.publishEvent(new Act(id, name, step.after().ref(), turn.now(), actor, Commitment.to(salt, content)));
        var telling = new ProposalTelling(council.directory(), turn.terms());
        events.publishEvent(telling.piece(id, step, turn));
        telling.notices(step, turn).forEach(events::publishEvent);
    }
}
