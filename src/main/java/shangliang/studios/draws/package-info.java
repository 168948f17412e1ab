/** Draws by lot from the command line, for whoever wants to make or verify one away from the site. */
@NullMarked
package shangliang.studios.draws;

import org.jspecify.annotations.NullMarked;
