package shangliang.base;

import java.time.Duration;

/** Tried too often; shown as 429 with the waiting time. */
public class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    public TooMany(Duration wait) {
        this.wait = wait;
    }

    public Duration waiting() {
        return wait;
    }
}
