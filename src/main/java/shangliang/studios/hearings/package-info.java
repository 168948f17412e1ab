/** Studios report month by month: drawn by lot, heard, and answered downward against a clock. */
@NullMarked
@NamedInterface("hearings")
package shangliang.studios.hearings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
