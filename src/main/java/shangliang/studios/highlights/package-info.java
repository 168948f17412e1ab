/** One or two works a year by which each committee wants to be known, and what came of them. */
@NullMarked
@NamedInterface("highlights")
package shangliang.studios.highlights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
