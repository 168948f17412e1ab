package shangliang.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What whoever leads a consultation may pass on of it.
 *
 * @param version rises with every change
 * @param open whether everyone may see it
 * @param sheet the facts that lie open, or null before
 */
public record OpenMatter(
        ConsultationFact fact,
        int version,
        boolean open,
        Topic topic,
        @Nullable Sheet sheet) {

    /** Whether the deciding body has answered every point. */
    public boolean isDecided() {
        return !fact.items().isEmpty() && fact.items().stream().allMatch(item -> item.ruling() != null);
    }
}
