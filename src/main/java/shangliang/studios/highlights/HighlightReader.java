package shangliang.studios.highlights;

import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Organ;
import shangliang.studios.acts.StudioActs;
import shangliang.web.Form;

/** Reads the highlights of a year. */
@Component
class HighlightReader {

    private final HighlightRows rows;
    private final Council council;
    private final StudioActs acts;

    HighlightReader(HighlightRows rows, Council council, StudioActs acts) {
        this.rows = rows;
        this.council = council;
        this.acts = acts;
    }

    HighlightsPage page(Viewer viewer, Form form) {
        var thisYear = acts.today().getYear();
        var typed = form.text("year");
        var year = typed.matches("20\\d\\d") ? Integer.parseInt(typed) : thisYear;
        return new HighlightsPage(
                viewer, year, thisYear, council.directory().organs(Organ.Kind.COMMITTEE), rows.of(year), form);
    }
}
