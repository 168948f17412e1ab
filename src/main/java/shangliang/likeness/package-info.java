/** Texts found by meaning, with reasons; knows no feature. */
@NullMarked
@ApplicationModule(
        displayName = "Likeness",
        allowedDependencies = {
            "base",
            "engine :: draws",
            "engine :: shares",
            "engine :: opinionmap",
            "engine :: sortition",
            "engine :: topics",
            "engine :: merkle",
            "web"
        })
package shangliang.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
