package shangliang.studios.life;

import java.time.LocalDate;
import java.util.List;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Directory;

/** The lives of all studios that a desk has to do with; those that wait for it stand first. */
record LivesPage(Viewer viewer, List<MemberStudio> all, Directory directory, LocalDate today) {

    boolean mayApply() {
        return viewer.is(Role.MEMBER);
    }

    boolean mayRotate() {
        return viewer.is(Role.STUDIO_LEAD);
    }

    List<MemberStudio> waiting() {
        return all.stream().filter(life -> waits(viewer, life, today)).toList();
    }

    List<MemberStudio> others() {
        return all.stream()
                .filter(life -> !waits(viewer, life, today) && !life.step().isOver())
                .toList();
    }

    List<MemberStudio> over() {
        return all.stream().filter(life -> life.step().isOver()).toList();
    }

    Label place(MemberStudio life) {
        return directory.placeName(life.application().place());
    }

    /** Whether this desk should do something: a step is due, not only allowed. */
    static boolean waits(Viewer viewer, MemberStudio life, LocalDate today) {
        return !LifeSight.open(viewer, life).isEmpty()
                && switch (life.state()) {
                    case LifeState.Applied applied -> viewer.is(Role.COMMITTEE);
                    case LifeState.Trial trial -> !today.isBefore(trial.until());
                    case LifeState.Active active -> active.worried() != null && active.help() == null;
                    case LifeState.Rectifying rectifying -> !today.isBefore(rectifying.until());
                    case LifeState.Checked checked -> true;
                    case LifeState.Quiet quiet -> true;
                    case LifeState.Plaqued plaqued -> false;
                    case LifeState.Withdrawn withdrawn -> false;
                    case LifeState.Merged merged -> false;
                };
    }
}
