/** Papers, speeches, creative works and services: handed in, taken by whoever looks at them, and published or kept inside. */
@NullMarked
@NamedInterface("works")
package shangliang.outcomes.works;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
