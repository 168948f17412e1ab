package shangliang.base;

import java.util.List;

/** A rule does not allow the act now; shown as 409 with the reason in the person's language. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Object> args;

    /** @param key message that names the reason and what can be done instead */
    public Refused(String key, Object... args) {
        super(key);
        this.args = List.of(args);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public List<Object> args() {
        return args;
    }
}
