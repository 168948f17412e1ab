package shangliang.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Picks the voices whose numbers and codes a visitor may try: one under way, one answered, one ended. */
final class Receipts {

    private Receipts() {}

    static List<String> of(Simulation simulation, Figures figures) {
        return Stream.of("ANSWERED", "IN_PROGRESS", "CLOSED")
                .map(figures::example)
                .map(simulation::life)
                .filter(Objects::nonNull)
                .map(life -> life.number() + " " + life.receipt().code().shown())
                .toList();
    }
}
