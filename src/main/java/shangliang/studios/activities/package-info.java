/** What studios do: a joint calendar, who comes, and minutes that write themselves. */
@NullMarked
@NamedInterface("activities")
package shangliang.studios.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
