/** Topic suggestion from texts. */
@NullMarked
@NamedInterface("topics")
package shangliang.engine.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
