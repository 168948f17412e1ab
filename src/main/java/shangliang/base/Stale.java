package shangliang.base;

/** Someone was faster; shown as 409 naming who, and what was typed is kept. */
public class Stale extends Refused {

    private static final long serialVersionUID = 1;

    public Stale(String key, Object... args) {
        super(key, args);
    }
}
