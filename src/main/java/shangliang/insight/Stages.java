package shangliang.insight;

import static shangliang.voices.PublicState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shangliang.voices.PublicState;

/** The stages a voice goes through, in the order of a plain life. */
final class Stages {

    /** Where something still happens. */
    static final List<PublicState> WAY =
            List.of(HEARD, ASKING, ROUTING, WITH_UNIT, WORKING, CONSULTING, ANSWERED, CHECKING);

    /** How a way ends. */
    static final List<PublicState> ENDS = List.of(ENDED, NOT_TAKEN, ELSEWHERE, JOINED, WITHDRAWN);

    static final Set<PublicState> OPEN = EnumSet.copyOf(WAY);

    private Stages() {}
}
