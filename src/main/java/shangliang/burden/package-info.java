/** What is asked of the grassroots, and its cost. */
@NullMarked
@ApplicationModule(
        displayName = "Burden",
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
            "council",
            "duties"
        })
package shangliang.burden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
