package shangliang.consultation.joint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient;
import shangliang.base.Piece;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.consultation.ConsultationFact;

/** Keeps a message with its act, in the door's transaction, and tells the ledger, the thread and whoever leads. */
@Component
class JointActs {

    private final JointRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JointActs(JointRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return Zone.day(now());
    }

    /** False when this message is here already; then nothing is told. */
    boolean keep(Viewer by, JointLine line) {
        var salt = Commitment.newSalt();
        var name = line.sent() ? "joint.sent" : "joint.received";
        var subject = new SourceRef("joint-message", line.id());
        var note = line.note() == null ? "" : line.note();
        var act = new Act(line.id(), name, subject, line.at(), by.actor(), Commitment.to(salt, note));
        var added = rows.add(line, act, salt);
        if (added) {
            events.publishEvent(act);
        }
        return added;
    }

    /** A piece in the life of the consultation that everyone may see. */
    void piece(SourceRef consultation, String key, Label partner) {
        var at = now();
        var piece = new Piece(Ids.next(at), consultation, at, key, List.of(partner), null, Piece.Audience.PUBLIC);
        events.publishEvent(piece);
    }

    /** Whoever leads it hears that an answer came. */
    void notice(ConsultationFact fact, Label partner) {
        var role = fact.host().kind().equals("studio") ? Role.STUDIO_LEAD : Role.COMMITTEE;
        var to = new Recipient.Holders(role, fact.host());
        var path = "/desk/consultations/" + fact.number();
        var key = "consultation.joint.notice.answered";
        events.publishEvent(new Notice(to, fact.ref(), key, List.of(partner), path, now()));
    }

    static boolean isStudio(Viewer by) {
        return by.is(Role.STUDIO_LEAD);
    }

    static String name(Viewer by) {
        return by instanceof Viewer.Staff staff ? staff.name() : "";
    }
}
