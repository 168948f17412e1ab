package shangliang.consultation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** What becomes of a result: decided point by point, carried out, told, looked at again. */
final class Following {

    private static final int LOOK_AGAIN = 90;

    private Following() {}

    /** A point that is not taken over whole has its reason. */
    static Step decide(Consultation delivered, Turn turn, List<Item.Ruling> rulings) {
        delivered.check(Move.ADOPT, turn);
        var items = delivered.ground().came().items();
        if (rulings.size() != items.size()) {
            throw new Invalid("rulings", "consultation.rulings.all");
        }
        var ruled = new ArrayList<Item>();
        for (int i = 0; i < items.size(); i++) {
            ruled.add(items.get(i).with(checked(rulings.get(i))));
        }
        var move = move(ruled);
        var ground = delivered.ground().with(delivered.ground().came().items(ruled));
        return Step.of(move, delivered, delivered.moved(move, turn, "", ground));
    }

    private static Item.Ruling checked(Item.Ruling ruling) {
        return ruling.verdict() == Verdict.ADOPTED
                ? new Item.Ruling(ruling.verdict(), Words.optional("rulings", ruling.because()))
                : new Item.Ruling(ruling.verdict(), Words.text("rulings", ruling.because()));
    }

    private static Move move(List<Item> items) {
        if (items.stream().noneMatch(Item::isTaken)) {
            return Move.DECLINE;
        }
        var whole = items.stream()
                .map(Item::ruling)
                .allMatch(ruling -> ruling != null && ruling.verdict() == Verdict.ADOPTED);
        return whole ? Move.ADOPT : Move.ADOPT_PARTLY;
    }

    /** Each point that was taken over has at least one task with a unit and a day. */
    static Step openTasks(Consultation adopted, Turn turn, List<Task> tasks) {
        adopted.check(Move.OPEN_TASKS, turn);
        var items = adopted.ground().came().items();
        for (int i = 1; i <= items.size(); i++) {
            int item = i;
            if (items.get(i - 1).isTaken() && tasks.stream().noneMatch(task -> task.item() == item)) {
                throw new Invalid("tasks", "consultation.tasks.missing", item);
            }
        }
        for (var task : tasks) {
            Words.text("tasks", task.text());
            if (task.due().isBefore(turn.today())) {
                throw new Invalid("tasks", "consultation.tasks.day");
            }
        }
        var ground = adopted.ground().with(adopted.ground().came().tasks(tasks));
        return Step.of(Move.OPEN_TASKS, adopted, adopted.moved(Move.OPEN_TASKS, turn, "", ground));
    }

    /** The unit says what it did. */
    static Step done(Consultation open, Turn turn, int number, String words) {
        var tasks = new ArrayList<>(open.ground().came().tasks());
        if (number < 1 || number > tasks.size()) {
            throw new NotFound();
        }
        var task = tasks.get(number - 1);
        if (!turn.by().is(Role.UNIT, ScopeRef.organ(task.unit()))) {
            throw new Refused("consultation.refused.post");
        }
        if (!task.isOpen()) {
            throw new Refused("consultation.refused.done");
        }
        tasks.set(number - 1, task.done(words));
        var ground = open.ground().with(open.ground().came().tasks(tasks));
        var after = new Consultation(open.id(), open.version(), open.number(), open.topic(), ground, open.state());
        return new Step("TASK_DONE", open, after, words);
    }

    static Step feedBack(Consultation decided, Turn turn, String words) {
        return Step.of(Move.FEED_BACK, decided, decided.moved(Move.FEED_BACK, turn, words));
    }

    /** Ends when every task is done; somebody looks again after a quarter of a year. */
    static Step close(Consultation evaluated, Turn turn) {
        evaluated.check(Move.CLOSE, turn);
        var open =
                evaluated.ground().came().tasks().stream().filter(Task::isOpen).count();
        if (open > 0) {
            throw new Refused("consultation.refused.tasks-open", open);
        }
        var closed = evaluated.moved(Move.CLOSE, turn, "");
        var until = new Deadline(turn.now(), turn.now().plus(Duration.ofDays(LOOK_AGAIN)), null);
        return Step.of(
                Move.CLOSE,
                evaluated,
                new Consultation(
                        closed.id(),
                        closed.version(),
                        closed.number(),
                        closed.topic(),
                        closed.ground().until(until),
                        closed.state()));
    }

    static Step lookAgain(Consultation closed, Turn turn) {
        return Step.of(Move.LOOK_AGAIN, closed, closed.moved(Move.LOOK_AGAIN, turn, ""));
    }

    /** It is truly so; nobody needs to look again. */
    static Step verify(Consultation looked, Turn turn, String words) {
        var ground = looked.ground().with(looked.ground().came().truly(words));
        return Step.of(Move.VERIFY, looked, looked.moved(Move.VERIFY, turn, words, ground));
    }

    /** It is not: all tasks are open again. */
    static Step refute(Consultation looked, Turn turn, String words) {
        var came = looked.ground().came();
        var reopened = came.tasks().stream()
                .map(task -> new Task(task.item(), task.text(), task.unit(), task.due(), null))
                .toList();
        var ground = looked.ground().with(came.tasks(reopened).truly(words));
        return Step.of(Move.REFUTE, looked, looked.moved(Move.REFUTE, turn, words, ground));
    }
}
