package shangliang.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Ends the making of the demo: counts what there is, refuses to pack what falls short, and packs. */
@Component
class Finish {

    private final Figures figures;
    private final Packing packing;
    private final LoadedRows loaded;

    Finish(Figures figures, Packing packing, LoadedRows loaded) {
        this.figures = figures;
        this.packing = packing;
        this.loaded = loaded;
    }

    void pack(Simulation simulation, Path file, PrintStream out) {
        out.println("acts " + simulation.tally().acts() + ", refused "
                + simulation.tally().refused());
        figures.counted().forEach((what, count) -> out.println(what + " " + count));
        var wrong = figures.wrong(simulation);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the demo falls short: " + wrong);
        }
        loaded.mark(simulation.today(), Receipts.of(simulation, figures));
        packing.pack(file);
    }
}
