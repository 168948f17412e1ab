package shangliang.studios;

import java.util.function.Consumer;
import shangliang.council.Listed;
import shangliang.council.Plan;

/** A plan together with the hands that carry it out. */
record StudioWork<T extends Listed>(Plan<T> plan, Consumer<T> put, Consumer<T> end) {

    void run() {
        plan.puts().forEach(put);
        plan.endings().forEach(end);
    }
}
