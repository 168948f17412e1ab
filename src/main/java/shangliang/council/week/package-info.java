/** The coming days of a member: what is on, what waits, and whom their strengths could help. */
@NullMarked
package shangliang.council.week;

import org.jspecify.annotations.NullMarked;
