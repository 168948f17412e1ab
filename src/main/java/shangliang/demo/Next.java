package shangliang.demo;

import java.time.Instant;

/** What somebody will do next, and when. */
record Next(Instant at, Runnable act) {

    static Next of(Instant at, Runnable act) {
        return new Next(at, act);
    }
}
