package shangliang.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import shangliang.likeness.Following;

/** Ends the making of the demo: counts what there is, refuses to pack what falls short, and packs. */
@Component
class Finish {

    private final Figures figures;
    private final Packing packing;
    private final LoadedRows loaded;
    private final Following texts;

    Finish(Figures figures, Packing packing, LoadedRows loaded, Following texts) {
        this.figures = figures;
        this.packing = packing;
        this.loaded = loaded;
        this.texts = texts;
    }

    void pack(Simulation simulation, Path file, PrintStream out) {
        out.println("acts " + figures.acts() + ", refused " + simulation.tally().refused());
        figures.counted().forEach((what, count) -> out.println(what + " " + count));
        var wrong = figures.wrong(simulation);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the demo falls short: " + wrong);
        }
        loaded.mark(simulation.today(), Receipts.of(simulation, figures));
        read(out);
        packing.pack(file);
    }

    /** What every text means is packed too, so that the first start need not work it out. */
    private void read(PrintStream out) {
        try {
            out.println("texts read " + texts.catchUp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
