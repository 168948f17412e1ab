/** Who calls people together in a studio, by turns. */
@NullMarked
@NamedInterface("conveners")
package shangliang.studios.conveners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
