/** Proposals, opinion reports, papers, speeches, works and services. */
@NullMarked
@ApplicationModule(
        displayName = "Outcomes",
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
            "voices",
            "problems",
            "consultation",
            "burden"
        })
package shangliang.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
