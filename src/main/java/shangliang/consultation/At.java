package shangliang.consultation;

import org.jspecify.annotations.Nullable;

/**
 * Which consultation an act is about, as whoever acts has seen it.
 *
 * @param version what the page showed, or null when it does not matter what happened since
 */
public record At(ConsultationNumber number, @Nullable Integer version) {

    public static At any(ConsultationNumber number) {
        return new At(number, null);
    }
}
