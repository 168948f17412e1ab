/** Open data and open interfaces for the public. */
@NullMarked
@ApplicationModule(
        displayName = "Open data",
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
            "notifications",
            "insight"
        })
package shangliang.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
