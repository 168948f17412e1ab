/** Who exists: organs, places, handling units, members with dated terms. */
@NullMarked
@ApplicationModule(
        displayName = "Council",
        allowedDependencies = {
            "base",
            "engine :: draws",
            "engine :: shares",
            "engine :: opinionmap",
            "engine :: sortition",
            "engine :: topics",
            "engine :: merkle",
            "web",
            "identity",
            "ledger",
            "thread",
            "likeness",
            "notifications"
        })
package shangliang.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
