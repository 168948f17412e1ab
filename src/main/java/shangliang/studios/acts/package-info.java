/** How everything done in studios is written down and told. */
@NullMarked
package shangliang.studios.acts;

import org.jspecify.annotations.NullMarked;
