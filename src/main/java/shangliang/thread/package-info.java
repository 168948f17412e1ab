/** The life of a matter across modules, and the signature picture that shows it. */
@NullMarked
@ApplicationModule(
        displayName = "Thread",
        allowedDependencies = {"base", "web"})
package shangliang.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
