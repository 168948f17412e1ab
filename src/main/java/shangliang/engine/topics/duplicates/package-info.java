/** Texts that say nearly the same, letter by letter. */
@NullMarked
@NamedInterface("topics")
package shangliang.engine.topics.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
