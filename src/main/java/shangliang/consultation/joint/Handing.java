package shangliang.consultation.joint;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.consultation.OpenMatter;
import shangliang.council.Council;
import shangliang.ledger.Notary;

/** Puts together what goes to a partner, when it may go. */
@Component
class Handing {

    private final Council council;
    private final Notary notary;
    private final JointActs acts;

    Handing(Council council, Notary notary, JointActs acts) {
        this.council = council;
        this.notary = notary;
        this.acts = acts;
    }

    /** Names the message that it answers when the matter began with one. */
    Handover handover(OpenMatter matter, List<JointLine> before, String home) {
        if (!matter.open()) {
            throw new Refused("consultation.joint.refused.inside");
        }
        var asked = before.stream()
                .filter(line -> !line.sent() && line.answers() == null)
                .findFirst()
                .map(JointLine::message)
                .orElse(null);
        if (asked != null && !matter.isDecided()) {
            throw new Refused("consultation.joint.refused.early");
        }
        var district = council.directory().root().map(place -> place.name().zh());
        var from = new Handover.From(district.orElse(""), notary.name());
        var address = home + "/consultations/" + matter.fact().number();
        return Handover.of(matter, new Handover.Cover(Ids.next(acts.now()), from, address, acts.today(), asked));
    }

    JointLine line(Viewer by, OpenMatter matter, Handover handover) {
        var fact = matter.fact();
        return new JointLine(
                Ids.next(acts.now()),
                handover.id(),
                true,
                matter.topic().partner(),
                handover.title(),
                matter.version(),
                handover.answers(),
                acts.now(),
                JointActs.name(by),
                notary.sign(handover.text()),
                new JointLine.About(fact.ref().id(), fact.number().toString(), fact.question()));
    }
}
