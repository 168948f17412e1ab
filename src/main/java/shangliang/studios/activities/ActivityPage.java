package shangliang.studios.activities;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Member;
import shangliang.council.partners.PartnerBook;
import shangliang.studios.Deeds;
import shangliang.studios.StudioBook;
import shangliang.thread.Relation;
import shangliang.web.Form;
import shangliang.web.Ui;

/** One activity: before, how to come; afterwards, minutes that wrote themselves. */
record ActivityPage(Activity activity, Around around, There there, Form form) {

    /** Names for codes. */
    record Around(StudioBook book, Directory directory, PartnerBook partners) {}

    /**
     * Who and what was, or will be, there.
     *
     * @param taken seats that are spoken for
     * @param related what others have that belongs to it, such as voices taken down there
     */
    record There(
            List<Member> members,
            int taken,
            List<SeatRows.Material> materials,
            List<Deeds.Deed> deeds,
            List<Relation> related) {}

    Outline outline() {
        return activity.outline();
    }

    Label studio() {
        return around.book().nameOf(activity.studio());
    }

    /** Who comes along from outside, or null. */
    @Nullable
    Label partner() {
        return around.partners().nameOf(outline().partner());
    }

    Label place() {
        return around.directory().placeName(outline().place());
    }

    @Nullable
    Label venue() {
        return around.book().venue(outline().venue()).map(venue -> venue.name()).orElse(null);
    }

    Label nameOf(String organ) {
        return around.directory().nameOf(organ);
    }

    /** How many can still come; -1 when there is room for all. */
    int left() {
        var seats = outline().seats();
        return seats == null ? -1 : Math.max(0, seats - there.taken());
    }

    @Nullable
    Turnout turnout() {
        return activity.state() instanceof ActivityState.Held held ? held.turnout() : null;
    }

    String path() {
        return "/activities/" + activity.id();
    }

    Map<String, String> crumbs(Ui ui) {
        return Map.of("/activities", ui.t("studios.activities.title"));
    }
}
