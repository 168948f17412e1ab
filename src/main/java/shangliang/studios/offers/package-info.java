/** What members' firms offer each other and need. */
@NullMarked
package shangliang.studios.offers;

import org.jspecify.annotations.NullMarked;
