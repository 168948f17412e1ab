package shangliang.outcomes.works;

import java.util.LinkedHashMap;
import java.util.Map;
import shangliang.base.Slice;
import shangliang.studios.Studio;
import shangliang.web.Form;
import shangliang.web.Ui;

/** A page of the library: what is published, narrowed by kind, year and studio. */
record LibraryPage(Slice<Work> lines, LibraryFilter filter, int thisYear, Form form, WorkNames names) {

    private static final int YEARS = 5;

    Map<String, String> years() {
        var years = new LinkedHashMap<String, String>();
        for (int year = thisYear; year > thisYear - YEARS; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    Map<String, String> studios(Ui ui) {
        return names.studios(
                ui, names.book().studios().stream().map(Studio::code).toList());
    }
}
