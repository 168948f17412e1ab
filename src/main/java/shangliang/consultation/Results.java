package shangliang.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import shangliang.base.Invalid;
import shangliang.base.Zone;
import shangliang.web.Form;

/** Reads points, their fates, rulings and tasks from a form. */
record Results(Form form) {

    /** How many points a form has room for. */
    static final int ITEMS = 6;

    /** Most consultations come to no more than this many. */
    static final int FIRST = 2;

    private static final Pattern FATE = Pattern.compile("fate(\\d{1,4})");

    /** Whether something was typed beyond the first points. */
    static boolean isLong(Form form) {
        return IntStream.rangeClosed(FIRST + 1, ITEMS)
                .anyMatch(i -> !form.text("text" + i).isEmpty());
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        for (int i = 1; i <= ITEMS; i++) {
            if (!form.text("text" + i).isEmpty()) {
                var position = Posted.choice(Position.class, "items", form.text("position" + i));
                items.add(new Item(form.text("text" + i), position, form.text("why" + i), null));
            }
        }
        return items;
    }

    List<Fate> fates() {
        var fates = new ArrayList<Fate>();
        for (var field : form.values().keySet()) {
            var match = FATE.matcher(field);
            if (match.matches()) {
                int speech = Integer.parseInt(match.group(1));
                fates.add(new Fate(speech, number(form.text(field)), form.text("reason" + speech)));
            }
        }
        return fates;
    }

    List<Item.Ruling> rulings() {
        var rulings = new ArrayList<Item.Ruling>();
        for (int i = 1; !form.text("verdict" + i).isEmpty(); i++) {
            var verdict = Posted.choice(Verdict.class, "rulings", form.text("verdict" + i));
            rulings.add(new Item.Ruling(verdict, form.text("because" + i)));
        }
        return rulings;
    }

    List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        for (int i = 1; i <= ITEMS; i++) {
            if (!form.text("task" + i).isEmpty()) {
                var due = Zone.day(form.text("due" + i))
                        .orElseThrow(() -> new Invalid("tasks", "consultation.tasks.day"));
                tasks.add(new Task(i, form.text("task" + i), form.text("unit" + i), due, null));
            }
        }
        return tasks;
    }

    Judgement judgement() {
        return new Judgement(answer("heard"), answer("fair"), answer("useful"), answer("result"));
    }

    private Judgement.Answer answer(String question) {
        return Posted.choice(Judgement.Answer.class, question, form.text(question));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }
}
