/** Pure algorithms without a framework. */
@NullMarked
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {})
package shangliang.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
