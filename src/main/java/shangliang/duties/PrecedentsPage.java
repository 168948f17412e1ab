package shangliang.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shangliang.web.Form;

/**
 * Rulings that hold for like matters, and those that did.
 *
 * @param endings why each ended one ended, by number
 */
record PrecedentsPage(List<Precedent> all, Map<String, String> endings, Names names, LocalDate today, Form form) {

    PrecedentsPage(List<Precedent> all, Map<String, String> endings, Names names, LocalDate today) {
        this(all, endings, names, today, Form.EMPTY);
    }

    PrecedentsPage with(Form typed) {
        return new PrecedentsPage(all, endings, names, today, typed);
    }

    List<Precedent> holding() {
        return all.stream().filter(precedent -> precedent.inForce(today)).toList();
    }

    List<Precedent> ended() {
        return all.stream().filter(precedent -> !precedent.inForce(today)).toList();
    }

    String ending(Precedent precedent) {
        return endings.getOrDefault(precedent.number(), "");
    }
}
