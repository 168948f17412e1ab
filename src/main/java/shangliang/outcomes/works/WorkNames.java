package shangliang.outcomes.works;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.studios.StudioBook;
import shangliang.web.Ui;

/** Gives codes their names, and fields their choices, in the language of whoever looks. */
record WorkNames(StudioBook book, Directory directory) {

    /** The studio of a work, or null. */
    @Nullable
    Label studio(Work work) {
        var studio = work.text().studio();
        return studio == null ? null : book.nameOf(studio);
    }

    Map<String, String> studios(Ui ui, List<String> codes) {
        var studios = new LinkedHashMap<String, String>();
        codes.forEach(code -> studios.put(code, ui.t(book.nameOf(code))));
        return studios;
    }

    Label committee(String code) {
        return directory.nameOf(code);
    }

    static Map<String, String> options(Ui ui, WorkField field) {
        return switch (field) {
            case FORM -> words(ui, "outcomes.work.form.", Particulars.Form.values());
            case WAY -> words(ui, "outcomes.work.way.", WorkState.Way.values());
            case MEETING, MEDIUM, HERITAGE, OFFER, PLACE, DAY, SERVED, WORDS -> Map.of();
        };
    }

    /** One line of the particulars, as people read it. */
    static String said(Ui ui, WorkField field, String value) {
        return switch (field) {
            case FORM -> ui.t("outcomes.work.form." + value);
            case DAY -> ui.day(java.time.LocalDate.parse(value));
            case SERVED -> ui.t("outcomes.work.served", Integer.valueOf(value));
            case MEETING, MEDIUM, HERITAGE, OFFER, PLACE, WORDS, WAY -> value;
        };
    }

    private static <E extends Enum<E>> Map<String, String> words(Ui ui, String family, E[] values) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> words.put(value.name(), ui.t(family + value.name())));
        return words;
    }
}
