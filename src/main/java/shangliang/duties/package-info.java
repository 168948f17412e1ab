/** Versioned duty lists, routing as a pure function, disputes, rulings and precedents. */
@NullMarked
@ApplicationModule(
        displayName = "Duties",
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
            "council"
        })
package shangliang.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
