/** The plan of a year: what will be talked over, who is responsible, and whether it was. */
@NullMarked
@NamedInterface("plan")
package shangliang.consultation.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
