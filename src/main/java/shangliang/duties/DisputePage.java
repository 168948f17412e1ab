package shangliang.duties;

import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Form;

/** One dispute with both lists side by side. */
record DisputePage(Sides sides, Names names, Viewer viewer, Form form) {

    Dispute dispute() {
        return sides.dispute();
    }

    /** Where the matter itself is handled and ruled on, for those who see it; null for others. */
    @Nullable
    String matterHref() {
        var matter = dispute().raise().matter();
        var sees = viewer.is(Role.SUPERVISION)
                || viewer.is(Role.CLERK)
                || Dispute.worksFor(viewer, dispute().raise().unit());
        return sees && matter.subject().kind().equals("voice") ? "/desk/voices/" + matter.number() : null;
    }

    boolean mayRule() {
        return dispute().step().open() && viewer.is(Role.SUPERVISION);
    }

    /** Whether the viewer may still say something to it. */
    boolean maySpeak() {
        return dispute().step().open() && dispute().isParty(viewer);
    }
}
