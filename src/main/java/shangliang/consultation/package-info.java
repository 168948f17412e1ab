/** Topics, seats, sessions, results, tasks and feedback. */
@NullMarked
@ApplicationModule(
        displayName = "Consultation",
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
            "duties",
            "voices",
            "problems",
            "opinions",
            "burden"
        })
package shangliang.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
