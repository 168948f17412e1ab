/** Verifiable draws by lot. */
@NullMarked
@NamedInterface("draws")
package shangliang.engine.draws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
