/** Statement rounds, votes, opinion maps and common ground. */
@NullMarked
@ApplicationModule(
        displayName = "Opinions",
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
package shangliang.opinions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
