package shangliang.duties;

import shangliang.base.Viewer;
import shangliang.web.Form;

/** One dispute with both lists side by side. */
record DisputePage(Sides sides, Names names, Viewer viewer, Form form) {

    Dispute dispute() {
        return sides.dispute();
    }

    /** Whether the viewer may still say something to it. */
    boolean maySpeak() {
        return dispute().step().open() && dispute().isParty(viewer);
    }
}
