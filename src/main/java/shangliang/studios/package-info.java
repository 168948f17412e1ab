/** Venues of three tiers, five-link studios and their members in residence. */
@NullMarked
@ApplicationModule(
        displayName = "Studios",
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
            "burden"
        })
package shangliang.studios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
