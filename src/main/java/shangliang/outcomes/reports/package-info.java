/** Opinion reports (社情民意信息): one matter on one page, edited, signed off, sent upward, and its author told what came of it. */
@NullMarked
@NamedInterface("reports")
package shangliang.outcomes.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
