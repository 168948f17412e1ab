/** Firms: the policies that are for them, visits that do not disturb them, and what they offer each other. */
@NullMarked
@NamedInterface("firms")
package shangliang.studios.firms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
