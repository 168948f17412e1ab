/** How a studio comes to be, rests and ends: applied for, tried, checked, given its plaque. */
@NullMarked
@NamedInterface("life")
package shangliang.studios.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
