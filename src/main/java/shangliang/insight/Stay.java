package shangliang.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.voices.Life;
import shangliang.voices.PublicState;

/** How long a voice stood in one stage; without an end while it still does. */
record Stay(PublicState stage, Instant from, @Nullable Instant until) {

    /** Moves that give a voice to a unit; keeping what one wanted to hand back is none. */
    private static final Set<String> GIVEN = Set.of("ASSIGN", "RULE");

    /** Deeds that leave a voice where it stands make one stay. */
    static List<Stay> of(List<Life.Deed> deeds) {
        var stays = new ArrayList<Stay>();
        for (var deed : deeds) {
            var last = stays.isEmpty() ? null : stays.getLast();
            if (last == null) {
                stays.add(new Stay(deed.stood(), deed.at(), null));
            } else if (last.stage() != deed.stood()) {
                stays.set(stays.size() - 1, new Stay(last.stage(), last.from(), deed.at()));
                stays.add(new Stay(deed.stood(), deed.at(), null));
            }
        }
        return stays;
    }

    /** From when a unit had it until its first answer. */
    record Work(Instant from, Instant answered) {}

    /** The work of the unit that was given it last; what the person asked for afterwards does not begin it anew. */
    static Optional<Work> firstAnswer(List<Life.Deed> deeds) {
        Instant given = null;
        Work work = null;
        for (var deed : deeds) {
            if (GIVEN.contains(deed.name())) {
                given = deed.at();
                work = null;
            } else if (deed.stood() == PublicState.ANSWERED && given != null && work == null) {
                work = new Work(given, deed.at());
            }
        }
        return Optional.ofNullable(work);
    }
}
