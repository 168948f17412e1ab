package shangliang.duties;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** What happens when the supervision office gives work to a unit outside its list. */
@Component
class OutsideWork {

    private final OutsideRows rows;
    private final DutyActs acts;

    OutsideWork(OutsideRows rows, DutyActs acts) {
        this.rows = rows;
        this.acts = acts;
    }

    Outside give(Viewer viewer, Raise.Matter matter, GuardAnswer answer, String reason) {
        RulingWork.mustSupervise(viewer);
        Words.check("reason", reason);
        if (!(answer instanceof GuardAnswer.NotOnList refusal)) {
            throw new Refused("duties.override.needless");
        }
        var by = viewer instanceof Viewer.Staff staff ? staff.post().title() : Label.of("");
        var given = new Outside(matter, refusal.unit(), refusal.why(), reason, by, acts.now());
        rows.add(acts.newId(), given, viewer);
        acts.done(viewer, "duties.override-given", matter.subject(), given.toString());
        acts.tell(new Notice(
                new Notice.Recipient.Holders(Role.UNIT, ScopeRef.organ(given.unit())),
                matter.subject(),
                "duties.notice.outside",
                List.of(Label.of(matter.number())),
                "/desk/duties/outside",
                given.at()));
        return given;
    }
}
