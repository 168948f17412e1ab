package shangliang.studios.highlights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Organ;
import shangliang.web.Form;

/** The highlights of a year by committee, with what the viewer can do about their own. */
record HighlightsPage(
        Viewer viewer, int year, int thisYear, List<Organ> committees, List<HighlightWork> works, Form form) {

    List<HighlightWork> of(Organ committee) {
        return works.stream()
                .filter(work -> work.committee().equals(committee.code()))
                .toList();
    }

    /** What is shown to everyone: who let one go need not be pointed at. */
    List<HighlightWork> shown(Organ committee) {
        return of(committee).stream().filter(HighlightWork::counts).toList();
    }

    boolean isMissing(Organ committee) {
        return shown(committee).isEmpty();
    }

    boolean isMany(Organ committee) {
        return shown(committee).size() > HighlightWork.ENOUGH;
    }

    boolean isOwn(Organ committee) {
        return viewer.is(Role.COMMITTEE, ScopeRef.organ(committee.code()));
    }

    /** The committee that the viewer writes for, or null. */
    @Nullable
    Organ own() {
        return year == thisYear
                ? committees.stream().filter(this::isOwn).findFirst().orElse(null)
                : null;
    }

    boolean isEmpty() {
        return committees.stream().allMatch(this::isMissing);
    }

    /** What was typed about one of several. */
    Form form(HighlightWork work) {
        return form.has("work", work.id().toString()) ? form : Form.EMPTY;
    }

    /** What was typed for a new one. */
    Form fresh() {
        return form.text("work").isEmpty() ? form : Form.EMPTY;
    }
}
