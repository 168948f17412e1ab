package shangliang.outcomes.proposals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;

/** Who may propose; which of them do in this district, and when, is the district's table. */
public enum ProposerKind {
    MEMBER(Role.MEMBER),
    JOINT(Role.MEMBER),
    PARTY(null),
    ORGANISATION(null),
    SECTOR(null),
    GROUP(Role.REGIONAL_GROUP),
    COMMITTEE(Role.COMMITTEE),
    WORKSTATION(Role.STATION);

    private final @Nullable Role role;

    ProposerKind(@Nullable Role role) {
        this.role = role;
    }

    /** The kinds that a post can propose as; parties, organisations and sectors hand in on paper with their seal. */
    static List<ProposerKind> of(Role role) {
        return Arrays.stream(values()).filter(kind -> kind.role == role).toList();
    }
}
