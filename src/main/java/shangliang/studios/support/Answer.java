package shangliang.studios.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does about a request, with what it needs.
 *
 * @param words what is given, or why not
 * @param day when it is there; null where nothing is given
 */
public record Answer(
        SupportMove move, String words, @Nullable LocalDate day) {}
