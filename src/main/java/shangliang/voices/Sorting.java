package shangliang.voices;

import org.jspecify.annotations.Nullable;
import shangliang.base.Trade;

/**
 * What a voice is, as staff see it: its kind, the leaf of the topic tree, whether it cannot wait, and of a firm the trade,
 * null when nobody knows.
 */
public record Sorting(
        VoiceKind kind,
        String topic,
        boolean pressing,
        @Nullable Trade trade) {

    public Sorting(VoiceKind kind, String topic, boolean pressing) {
        this(kind, topic, pressing, null);
    }
}
