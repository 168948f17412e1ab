/** A studio asks for a room, people, material or coordination; its group and then a unit answer within their clocks. */
@NullMarked
@NamedInterface("support")
package shangliang.studios.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
