/** How the process comes up: its database, its errors before the first page, its commands. Only the application asks for it. */
@NullMarked
@NamedInterface("start")
package shangliang.base.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
