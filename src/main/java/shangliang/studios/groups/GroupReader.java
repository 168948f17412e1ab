package shangliang.studios.groups;

import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.council.Members;
import shangliang.council.Organ;
import shangliang.studios.Residents;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.studios.activities.JointCalendar;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.support.SupportLines;
import shangliang.web.Form;

/** Puts together what a regional group has to do with. */
@Component
class GroupReader {

    private static final int WEEKS = 8;

    private final Council council;
    private final Members members;
    private final Residents residents;
    private final StudioActs acts;
    private final Work work;

    GroupReader(Council council, Members members, Residents residents, StudioActs acts, Work work) {
        this.council = council;
        this.members = members;
        this.residents = residents;
        this.acts = acts;
        this.work = work;
    }

    /** What the studios of the area do and need. */
    @Component
    record Work(Studios studios, JointCalendar calendar, SupportLines supports) {}

    GroupPage page(Viewer viewer, Form form) {
        var group = groupOf(viewer);
        var today = acts.today();
        var people = members.ofGroup(group, today);
        var stays = residents.studiosOf(people.stream().map(Member::id).toList(), today);
        var own = work.studios().book().studios().stream()
                .filter(studio -> isIn(group, studio))
                .toList();
        var planned = work.calendar().planned(today, today.plusWeeks(WEEKS));
        return new GroupPage(
                group,
                new GroupPage.Area(council.directory(), work.studios().book(), own),
                new GroupPage.People(people, stays),
                new GroupPage.Doings(planned, work.supports().open(viewer)),
                form);
    }

    private boolean isIn(Organ group, Studio studio) {
        return council.directory().groupOf(studio.place()).filter(group::equals).isPresent();
    }

    private Organ groupOf(Viewer viewer) {
        if (viewer instanceof Viewer.Staff staff && viewer.is(Role.REGIONAL_GROUP)) {
            return council.directory().organs(Organ.Kind.REGIONAL_GROUP).stream()
                    .filter(organ -> organ.scope().equals(staff.post().scope()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        throw new NotFound();
    }
}
