package shangliang.engine.merkle;

/** Tells that a note, key or checkpoint is not written as its format asks, before any signature is looked at. */
public final class MalformedNote extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    MalformedNote(String reason) {
        super(reason);
    }
}
