/** Opinion groups and common ground from votes. */
@NullMarked
@NamedInterface("opinionmap")
package shangliang.engine.opinionmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
