package shangliang.voices;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Place;
import shangliang.base.Texts;
import shangliang.base.Trade;

/**
 * What a person says, and where.
 *
 * @param topic code of the topic tree, or null while nobody has named it
 * @param text up to 10,000 characters; empty after erasure
 * @param solution what the person proposes, to be credited; may be empty
 * @param pressing hardship that cannot wait
 * @param trade of the firm that speaks; null when it is none, or has not said
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
        boolean pressing,
        @Nullable Trade trade) {

    static final int TITLE = 30;
    static final int LONGEST = 10_000;

    /** Of somebody who speaks for no firm, or has not said which trade it is of. */
    public Matter(
            VoiceKind kind,
            Place place,
            @Nullable String topic,
            Set<AskKind> asks,
            Wish wish,
            String title,
            String text,
            String solution,
            boolean pressing) {
        this(kind, place, topic, asks, wish, title, text, solution, pressing, null);
    }

    public Matter {
        asks = Set.copyOf(asks);
        trade = kind == VoiceKind.ENTERPRISE ? trade : null;
        title = title.isBlank()
                ? Texts.shorten(text.lines().findFirst().orElse("").strip(), TITLE)
                : title;
    }

    Matter sorted(Sorting so) {
        return new Matter(so.kind(), place, so.topic(), asks, wish, title, text, solution, so.pressing(), so.trade());
    }

    Matter added(String more) {
        return new Matter(kind, place, topic, asks, wish, title, text + "\n\n" + more, solution, pressing, trade);
    }

    Matter erased() {
        return new Matter(kind, new Place(place.code(), ""), topic, asks, wish, "—", "", "", pressing, trade);
    }
}
