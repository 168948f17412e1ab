/** What all outcomes need: to write down what is done, and to find what was there before. */
@NullMarked
package shangliang.outcomes.acts;

import org.jspecify.annotations.NullMarked;
