/** What all outcomes need to write down what is done. */
@NullMarked
package shangliang.outcomes.acts;

import org.jspecify.annotations.NullMarked;
