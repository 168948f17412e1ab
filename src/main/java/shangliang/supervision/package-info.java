/** Joint supervision, inspections, conferences, campaigns and the re-check programme. */
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
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
            "studios",
            "studios :: activities",
            "duties",
            "burden",
            "voices",
            "problems",
            "consultation",
            "outcomes"
        })
package shangliang.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
