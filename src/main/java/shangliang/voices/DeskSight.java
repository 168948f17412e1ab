package shangliang.voices;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Who sits at the desk, what they may see, and what time it is. */
record DeskSight(Viewer.Staff by, Sight sight, Instant now) {

    Role role() {
        return by.post().role();
    }

    String code() {
        return by.post().scope().code();
    }

    /** What every condition of a queue may name. */
    Map<String, Object> params() {
        var params = new HashMap<>(sight.params());
        params.put("now", VoiceMapping.utc(now));
        params.put(
                "midnight",
                VoiceMapping.utc(Zone.day(now)
                        .plusDays(1)
                        .atTime(LocalTime.MIDNIGHT)
                        .atZone(Zone.DISTRICT)
                        .toInstant()));
        return params;
    }
}
