/** Values and markers that every module speaks in. */
@NullMarked
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
package shangliang.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
