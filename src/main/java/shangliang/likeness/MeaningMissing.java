package shangliang.likeness;

/** The model of meanings cannot be used here, and why; whoever asked goes on by words alone. */
public class MeaningMissing extends IllegalStateException {

    MeaningMissing(String model, Throwable cause) {
        super(
                "The language model " + model + " cannot be loaded from the jar (" + cause
                        + "); texts are compared by words alone",
                cause);
    }
}
