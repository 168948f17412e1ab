/** Layout, components, errors and the view resolver that every page is built from. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"base"})
package shangliang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
