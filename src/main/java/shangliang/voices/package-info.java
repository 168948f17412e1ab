/** A matter raised by a person: received, routed, handled, answered, graded, re-checked. */
@NullMarked
@ApplicationModule(
        displayName = "Voices",
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
            "burden"
        })
package shangliang.voices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
