/** The desk of a regional member group: its members by town, its studios, their joint calendar and what they ask for. */
@NullMarked
package shangliang.studios.groups;

import org.jspecify.annotations.NullMarked;
