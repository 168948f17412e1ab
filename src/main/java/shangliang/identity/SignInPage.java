package shangliang.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import shangliang.base.Zone;
import shangliang.web.Form;

/**
 * The page to sign in on.
 *
 * @param next where to go afterwards
 * @param pause how long the next try has to wait, and until when; null when it may be made now
 */
record SignInPage(Form form, String next, @Nullable Pause pause) {

    /** A waiting time, exact to the second and never too short. */
    record Pause(long seconds, Instant until) {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

        static Pause of(Duration left, Instant now) {
            var seconds = left.plusMillis(999).toSeconds();
            return new Pause(seconds, now.plusSeconds(seconds));
        }

        /** The hour to try again, to the second. */
        String time() {
            return TIME.format(until.atZone(Zone.DISTRICT));
        }
    }
}
