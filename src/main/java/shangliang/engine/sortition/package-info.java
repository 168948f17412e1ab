/** Fair selection of panels. */
@NullMarked
@NamedInterface("sortition")
package shangliang.engine.sortition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
