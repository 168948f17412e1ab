/** Which organisations members head or work for, said once by themselves and shown wherever it matters. */
@NullMarked
@NamedInterface("affiliations")
package shangliang.council.affiliations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
