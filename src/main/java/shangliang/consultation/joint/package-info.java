/** Messages between districts: a consultation is handed over signed, begins again there, and is answered the same way. */
@NullMarked
@NamedInterface("joint")
package shangliang.consultation.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
