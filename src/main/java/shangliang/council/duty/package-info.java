/** The file of what a member did, which fills itself; the member may correct it and say why they could not come. */
@NullMarked
package shangliang.council.duty;

import org.jspecify.annotations.NullMarked;
