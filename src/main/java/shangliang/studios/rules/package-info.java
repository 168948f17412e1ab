/** The district's own rules in their versions, each with the days on which it holds and why it changed. */
@NullMarked
@NamedInterface("rules")
package shangliang.studios.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
