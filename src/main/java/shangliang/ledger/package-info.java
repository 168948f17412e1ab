/** One leaf per act, sealed into a transparency log that outsiders can verify. */
@NullMarked
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {
            "base",
            "engine :: draws",
            "engine :: shares",
            "engine :: opinionmap",
            "engine :: sortition",
            "engine :: topics",
            "engine :: merkle",
            "web",
            "identity"
        })
package shangliang.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
