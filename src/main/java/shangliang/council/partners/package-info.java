/** Bodies outside this district that it works with: a paired county, neighbours, a region, an area across borders. */
@NullMarked
@NamedInterface("partners")
package shangliang.council.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
