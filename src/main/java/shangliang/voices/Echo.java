package shangliang.voices;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.likeness.Hit;

/** A published voice that may be about the same as what someone is just saying, and why it may. */
record Echo(PublicLine line, Hit.@Nullable Why why) {

    private static final Set<PublicState> OPEN = EnumSet.of(
            PublicState.HEARD,
            PublicState.ASKING,
            PublicState.ROUTING,
            PublicState.WITH_UNIT,
            PublicState.WORKING,
            PublicState.CONSULTING,
            PublicState.ANSWERED);

    /** Whether one can still go along with it; else one can read what came of it. */
    boolean isJoinable() {
        return OPEN.contains(line.standing().state());
    }
}
