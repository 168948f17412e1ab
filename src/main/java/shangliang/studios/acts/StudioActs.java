package shangliang.studios.acts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Piece;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Writes down what is done, in the transaction that does it, and tells ledger, thread and those concerned. */
@Component
public class StudioActs {

    private final ActRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudioActs(ActRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** As exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return Zone.day(now());
    }

    /** Keeps the content and publishes the act that commits to it. */
    public void done(Viewer by, String name, SourceRef subject, String content) {
        var now = now();
        var salt = Commitment.newSalt();
        var act = new Act(Ids.next(now), name, subject, now, by.actor(), Commitment.to(salt, content));
        rows.add(act, salt, content);
        events.publishEvent(act);
    }

    /** A piece of the matter's life, with who holds it from now on. */
    public void piece(SourceRef matter, Told told, @Nullable Label holder) {
        var now = now();
        events.publishEvent(new Piece(Ids.next(now), matter, now, told.key(), told.args(), holder, told.audience()));
    }

    public void notice(Role role, ScopeRef scope, SourceRef about, Told told, String href) {
        events.publishEvent(
                new Notice(new Notice.Recipient.Holders(role, scope), about, told.key(), told.args(), href, now()));
    }

    /** A message with what fills it, and who may read it where that matters. */
    public record Told(String key, Piece.Audience audience, List<Label> args) {

        public static Told all(String key, Label... args) {
            return new Told(key, Piece.Audience.PUBLIC, List.of(args));
        }

        public static Told staff(String key, Label... args) {
            return new Told(key, Piece.Audience.STAFF, List.of(args));
        }
    }
}
