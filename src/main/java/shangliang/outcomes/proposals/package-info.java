/** Proposals, from the first draft to a result that somebody other than the doer has seen. */
@NullMarked
@NamedInterface("proposals")
package shangliang.outcomes.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
