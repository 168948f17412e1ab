/** Read models and the cockpit; reads every feature and writes nothing of theirs. */
@NullMarked
@ApplicationModule(
        displayName = "Insight",
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
            "duties",
            "burden",
            "voices",
            "problems",
            "opinions",
            "consultation",
            "outcomes",
            "projects",
            "supervision"
        })
package shangliang.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
