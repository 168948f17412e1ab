package shangliang.consultation.joint;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationFacts;
import shangliang.council.Council;
import shangliang.council.partners.Partners;
import shangliang.studios.Studios;
import shangliang.web.Form;

/** Puts together what the pages of messages show. */
@Component
class JointReader {

    private static final int PAGE = 50;

    private final JointRows rows;
    private final ConsultationFacts facts;
    private final Names names;

    JointReader(JointRows rows, ConsultationFacts facts, Names names) {
        this.rows = rows;
        this.facts = facts;
        this.names = names;
    }

    /** Who knows the names of codes. */
    @Component("jointNames")
    record Names(Partners partners, Council council, Studios studios) {}

    JointPage page(Viewer viewer, Form form) {
        var known = new JointPage.Names(
                names.partners().book(),
                names.council().directory(),
                names.studios().book());
        var after = Cursor.parse(form.text("after")).orElse(null);
        return new JointPage(rows.latest(JointSight.of(viewer), after, PAGE), known, form);
    }

    JointLine line(Viewer viewer, UUID id) {
        return rows.find(id, JointSight.of(viewer))
                .filter(line -> line.note() != null)
                .orElseThrow(NotFound::new);
    }

    HandoverPage handover(Viewer viewer, String number, Form form) {
        var matter = facts.led(viewer, number).orElseThrow(NotFound::new);
        var all = rows.of(matter.fact().ref().id());
        return new HandoverPage(
                matter,
                names.partners().book().nameOf(matter.topic().partner()),
                all.stream().anyMatch(line -> !line.sent() && line.answers() == null),
                all.stream().filter(JointLine::sent).toList(),
                form);
    }
}
