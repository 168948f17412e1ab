package shangliang.voices;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Place;
import shangliang.base.Texts;

/**
 * What a person says, and where.
 *
 * @param topic code of the topic tree, or null while nobody has named it
 * @param text up to 10,000 characters; empty after erasure
 * @param solution what the person proposes, to be credited; may be empty
 * @param pressing hardship that cannot wait
 */
public record Matter(
        VoiceKind kind,
        Place place,
        @Nullable String topic,
        Set<AskKind> asks,
        Wish wish,
        String title,
        String text,
        String solution,
        boolean pressing) {

    static final int TITLE = 30;
    static final int LONGEST = 10_000;

    public Matter {
        asks = Set.copyOf(asks);
        title = title.isBlank()
                ? Texts.shorten(text.lines().findFirst().orElse("").strip(), TITLE)
                : title;
    }

    Matter sorted(VoiceKind newKind, String newTopic, boolean nowPressing) {
        return new Matter(newKind, place, newTopic, asks, wish, title, text, solution, nowPressing);
    }

    Matter added(String more) {
        return new Matter(kind, place, topic, asks, wish, title, text + "\n\n" + more, solution, pressing);
    }

    Matter erased() {
        return new Matter(kind, new Place(place.code(), ""), topic, asks, wish, "—", "", "", pressing);
    }
}
