package shangliang.council.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.council.DutyFacts.Fact;
import shangliang.council.DutyFacts.Heading;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * A member's own file.
 *
 * @param file of one year, or null when the post names nobody on the roll
 */
record DutyFilePage(@Nullable DutyFile file, List<Integer> years, Form form) {

    static final String PATH = "/desk/duty-file";

    List<Heading> headings() {
        return List.of(Heading.values());
    }

    String words(Ui ui, Fact fact) {
        return ui.t(fact.key(), fact.args().stream().map(ui::t).toArray());
    }

    Map<String, String> yearChoices() {
        var choices = new LinkedHashMap<String, String>();
        years.forEach(year -> choices.put(year.toString(), year.toString()));
        return choices;
    }

    /** Names a fact in the form that corrects it. */
    String about(Fact fact) {
        return fact.matter().kind() + ":" + fact.matter().id();
    }

    /** What was typed into the form of this fact when it could not be taken. */
    Form formOf(Fact fact) {
        return form.has("about", about(fact)) ? form : Form.EMPTY;
    }

    Form excuse() {
        return form.text("about").isEmpty() ? form : Form.EMPTY;
    }
}
