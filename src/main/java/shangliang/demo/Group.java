package shangliang.demo;

import org.jspecify.annotations.Nullable;
import shangliang.voices.VoiceNumber;

/** People who say the same of the same place; the first of them leads. */
final class Group {

    private final int number;
    private volatile @Nullable VoiceNumber leading;

    Group(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void ledBy(VoiceNumber leader) {
        leading = leader;
    }

    @Nullable
    VoiceNumber leading() {
        return leading;
    }
}
