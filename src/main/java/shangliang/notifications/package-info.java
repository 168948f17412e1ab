/** Notices to people and posts, in the in-site inbox and later elsewhere. */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"base", "web", "identity"})
package shangliang.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
