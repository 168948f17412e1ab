/** Proposals, from the first draft to a result that somebody other than the doer has seen. */
@NullMarked
package shangliang.outcomes.proposals;

import org.jspecify.annotations.NullMarked;
