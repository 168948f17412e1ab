package shangliang.duties;

import org.jspecify.annotations.Nullable;
import shangliang.base.SourceRef;

/**
 * A unit hands a matter back: it has to name whose it is.
 *
 * @param unit organ code of the unit that hands it back
 * @param whose organ code of the unit it names
 * @param clause clause of either unit's list it rests on, or null when no list has one
 */
public record Raise(
        Matter matter,
        String unit,
        String whose,
        String reason,
        @Nullable String clause) {

    /**
     * What it is about, as the owning module knows it.
     *
     * @param number public number, as people read it
     */
    public record Matter(
            SourceRef subject,
            String number,
            @Nullable String topic,
            @Nullable String place) {}
}
