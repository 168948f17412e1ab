/** Merkle trees, proofs and signed checkpoints of a transparency log. */
@NullMarked
@NamedInterface("merkle")
package shangliang.engine.merkle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
