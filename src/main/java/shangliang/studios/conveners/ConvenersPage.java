package shangliang.studios.conveners;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shangliang.base.Label;
import shangliang.council.Member;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * Whose turn it was, is and will be, and the form to set it anew.
 *
 * @param names of the members who have or had a turn
 */
record ConvenersPage(
        Label studio, Rotation rotation, Map<UUID, String> names, List<Member> residents, LocalDate today, Form form) {

    boolean isNow(Rotation.Turn turn) {
        return turn.holdsOn(today);
    }

    /** The places of the form, the first to be filled in any case. */
    List<String> places() {
        return List.of("turn1", "turn2", "turn3", "turn4", "turn5", "turn6");
    }

    Form fresh() {
        return form.isEmpty() ? form.with("from", today.toString()).with("months", "3") : form;
    }

    Map<String, String> members() {
        var options = new LinkedHashMap<String, String>();
        residents.forEach(member -> options.put(member.id().toString(), member.name()));
        return options;
    }

    Map<String, String> months(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        for (var months : List.of(1, 2, 3, 6)) {
            options.put(months.toString(), ui.t("studios.conveners.months.of", months));
        }
        return options;
    }
}
