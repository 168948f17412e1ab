package shangliang.engine.draws;

/** Tells that a list, a secret, an outcome or a draw file is not written as it has to be, and why. */
public final class MalformedDraw extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Reason {
        /** Nobody to draw from. */
        EMPTY_LIST,
        /** The same name twice. */
        TWICE,
        /** A name that is blank or has a control character in it. */
        NAME,
        /** More places than names, or none. */
        PLACES,
        /** A secret that is not 32 bytes in hexadecimal. */
        SECRET,
        /** An outcome that is no list of whole numbers. */
        NUMBERS,
        /** A line that a draw file does not have. */
        LINE,
        /** Another version, or no draw file at all. */
        VERSION
    }

    private final Reason reason;

    MalformedDraw(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The part that is meant; may be empty. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
