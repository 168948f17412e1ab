/** Who signs in, which posts they hold, and the viewer every read is made through. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"base", "web"})
package shangliang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
