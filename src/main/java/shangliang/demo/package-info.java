/** Fills an empty database with a fictional district through the public doors. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
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
            "council :: affiliations",
            "council :: partners",
            "studios",
            "studios :: activities",
            "studios :: conveners",
            "studios :: firms",
            "studios :: hearings",
            "studios :: highlights",
            "studios :: life",
            "studios :: rules",
            "studios :: support",
            "duties",
            "burden",
            "voices",
            "problems",
            "opinions",
            "consultation",
            "consultation :: plan",
            "consultation :: joint",
            "outcomes",
            "outcomes :: proposals",
            "outcomes :: reports",
            "outcomes :: works",
            "projects",
            "supervision",
            "supervision :: campaigns",
            "insight",
            "assessment",
            "opendata"
        })
package shangliang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
