/** The sealed line, which nobody here can open. */
@NullMarked
@ApplicationModule(
        displayName = "Integrity",
        allowedDependencies = {"base", "web"})
package shangliang.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
