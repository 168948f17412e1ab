/** Classes of like voices and the one remedy verified on each. */
@NullMarked
@ApplicationModule(
        displayName = "Problems",
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
            "duties",
            "voices"
        })
package shangliang.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
