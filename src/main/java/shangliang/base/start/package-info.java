/** How the process comes up: its database, its errors before the first page, its commands. */
@NullMarked
package shangliang.base.start;

import org.jspecify.annotations.NullMarked;
