package shangliang.council;

import java.util.function.Consumer;

/** A plan together with the hands that carry it out. */
record Loading<T extends Listed>(Plan<T> plan, Consumer<T> put, Consumer<T> end) {

    Plan<T> run() {
        plan.puts().forEach(put);
        plan.endings().forEach(end);
        return plan;
    }
}
