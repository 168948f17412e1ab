package shangliang.voices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures need to know of one voice, and never a word of it: where it came from, how it stands, what was promised
 * and what was done, so that whoever counts need not look into it.
 *
 * @param topic code of its topic, or null while nobody has named it
 * @param unit code of the unit that leads it, or null
 * @param waits the instant from which somebody is late with it, or null while nobody but the person is waited for
 * @param promise what was promised and what came of it, or null before it was assigned or when it goes along with another
 * @param answer the present answer, or null
 * @param opinion what the person made of it, or null
 * @param deeds everything that was done with it, oldest first
 */
public record Life(
        UUID voice,
        VoiceKind kind,
        String place,
        @Nullable String topic,
        Instant heard,
        PublicState stands,
        @Nullable String unit,
        @Nullable Instant waits,
        @Nullable Promise promise,
        @Nullable Ending answer,
        @Nullable Opinion opinion,
        List<Deed> deeds) {

    public Life {
        deeds = List.copyOf(deeds);
    }

    /**
     * An answer that was promised for a day.
     *
     * @param kept true when it came in time, false when it came late, null while it has not come
     */
    public record Promise(Instant due, @Nullable Boolean kept) {}

    /** The answer that counts now. */
    public record Ending(Instant at, Outcome outcome) {}

    /** A grade that counts: one given at a counter does only once it was confirmed by a call. */
    public record Opinion(Instant at, Grade.Solved solved) {}

    /**
     * One thing done.
     *
     * @param name a move's or a note's name
     * @param stood where the voice stood afterwards
     * @param byStaff whether a colleague did it, and neither the person nor the clock
     */
    public record Deed(Instant at, String name, PublicState stood, boolean byStaff) {}

    /** Whether figures of the desks count it; guidance is counted nowhere, since few are many enough to hide in. */
    public boolean isCounted() {
        return kind != VoiceKind.GUIDANCE;
    }
}
