package shangliang.consultation.joint;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.consultation.Channel;
import shangliang.consultation.ConsultationFacts;
import shangliang.consultation.Consultations;
import shangliang.consultation.OpenMatter;
import shangliang.consultation.Proposal;
import shangliang.consultation.Scale;
import shangliang.consultation.Topic;

/** The one door by which consultations go to partners and come from them. */
@Service
@Transactional
public class JointMessages {

    private final JointRows rows;
    private final JointActs acts;
    private final Opening opening;
    private final Handing handing;
    private final Around around;

    JointMessages(JointRows rows, JointActs acts, Opening opening, Handing handing, Around around) {
        this.rows = rows;
        this.acts = acts;
        this.opening = opening;
        this.handing = handing;
        this.around = around;
    }

    /** The doors and readers of other packages. */
    @Component("jointAround")
    record Around(Consultations consultations, ConsultationFacts facts) {}

    /**
     * Signs what everyone may read of a consultation, for a partner to take; the same state is signed once.
     *
     * @param home the address of this site, for the public page
     */
    public Handover hand(Viewer by, String number, String home) {
        var matter = around.facts().led(by, number).orElseThrow(NotFound::new);
        rows.lock(matter.fact().ref().id());
        var before = rows.of(matter.fact().ref().id());
        var same = before.stream()
                .filter(line -> line.sent() && line.version() == matter.version())
                .map(JointLine::said)
                .filter(Objects::nonNull)
                .findFirst();
        return same.orElseGet(() -> hand(by, matter, before, home));
    }

    private Handover hand(Viewer by, OpenMatter matter, List<JointLine> before, String home) {
        var handover = handing.handover(matter, before, home);
        acts.keep(by, handing.line(by, matter, handover));
        return handover;
    }

    /**
     * Takes what a partner handed over: an answer goes to the consultation it answers, later news of a matter to the one
     * that it began, all else begins one here.
     *
     * @param host who would lead the one that begins; null when none was chosen
     * @return number of the consultation it belongs to
     */
    public String receive(Viewer by, byte[] file, @Nullable ScopeRef host) {
        if (!by.is(Role.CLERK) && !JointActs.isStudio(by)) {
            throw new NotFound();
        }
        var opened = opening.open(file);
        var line = received(by, opened);
        var earlier = rows.begun(opened.partner().code(), line.title());
        if (!acts.keep(by, line)) {
            throw new Refused("consultation.joint.refused.twice");
        }
        var answers = opened.handover().answers();
        if (answers != null) {
            return answered(opened, line, answers);
        }
        return earlier.map(JointLine::about)
                .map(about -> belongs(opened, line, about, "consultation.joint.piece.again"))
                .orElseGet(() -> begin(by, opened, line, host));
    }

    private JointLine received(Viewer by, Opened opened) {
        var said = opened.handover();
        var now = acts.now();
        return new JointLine(
                Ids.next(now),
                said.id(),
                false,
                opened.partner().code(),
                said.title(),
                0,
                said.answers(),
                now,
                JointActs.name(by),
                opened.note(),
                null);
    }

    private String begin(Viewer by, Opened opened, JointLine line, @Nullable ScopeRef host) {
        if (host == null) {
            throw new Invalid("host", "consultation.joint.host.missing");
        }
        var said = opened.handover();
        var partner = opened.partner();
        var topic = new Topic(said.question(), said.affected(), Channel.CONFERENCE, host, Scale.SMALL, partner.code());
        var number = around.consultations().propose(by, new Proposal(topic, List.of()));
        var begun = around.facts().numbered(Viewer.CLOCK, number.toString()).orElseThrow(NotFound::new);
        rows.belong(line.id(), begun.ref().id());
        acts.piece(begun.ref(), "consultation.joint.piece.received", partner.name());
        return number.toString();
    }

    private String answered(Opened opened, JointLine line, UUID answers) {
        var about = rows.sent(answers)
                .map(JointLine::about)
                .filter(known -> opened.handover().kind() == Handover.Kind.RESULT)
                .orElseThrow(() -> new Invalid("file", "consultation.joint.file.answers"));
        return belongs(opened, line, about, "consultation.joint.piece.answered");
    }

    private String belongs(Opened opened, JointLine line, JointLine.About about, String piece) {
        var fact = around.facts().numbered(Viewer.CLOCK, about.number()).orElseThrow(NotFound::new);
        rows.belong(line.id(), about.id());
        var partner = opened.partner().name();
        acts.piece(fact.ref(), piece, partner);
        acts.notice(fact, partner);
        return about.number();
    }
}
