/** Livelihood projects with their planned curve, light and aftercare. */
@NullMarked
@ApplicationModule(
        displayName = "Projects",
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
            "problems",
            "consultation",
            "outcomes"
        })
package shangliang.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
