package shangliang.problems;

import static shangliang.problems.ClassParty.CLOCK;
import static shangliang.problems.ClassParty.OFFICE;
import static shangliang.problems.ClassParty.SUPERVISION;
import static shangliang.problems.ClassParty.UNIT;
import static shangliang.problems.ClassPhase.CLOSED;
import static shangliang.problems.ClassPhase.CONFIRMED;
import static shangliang.problems.ClassPhase.DISMISSED;
import static shangliang.problems.ClassPhase.DORMANT;
import static shangliang.problems.ClassPhase.MERGED;
import static shangliang.problems.ClassPhase.RETURNED;
import static shangliang.problems.ClassPhase.SUGGESTED;
import static shangliang.problems.ClassPhase.VERIFYING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one table of what may happen to a class: from which phases, to which, by whom. The diagram in the docs, the forms
 * on the page and the refusals all come from here.
 */
enum ClassMove {
    CONFIRM(from(SUGGESTED), CONFIRMED, OFFICE, SUPERVISION),
    DISMISS(from(SUGGESTED), DISMISSED, OFFICE, SUPERVISION),
    ORDER(from(CONFIRMED, RETURNED, DORMANT), ClassPhase.REMEDY, OFFICE, SUPERVISION),
    AMEND(from(ClassPhase.REMEDY), ClassPhase.REMEDY, OFFICE, SUPERVISION),
    DONE(from(ClassPhase.REMEDY), VERIFYING, UNIT),
    CLOSE(from(VERIFYING), CLOSED, OFFICE, SUPERVISION),
    RETURN(from(VERIFYING, CLOSED), RETURNED, OFFICE, SUPERVISION, CLOCK),
    WAKE(from(DORMANT), RETURNED, OFFICE, SUPERVISION, CLOCK),
    REST(from(CONFIRMED, ClassPhase.REMEDY, RETURNED), DORMANT, OFFICE, SUPERVISION),
    MERGE(from(SUGGESTED, CONFIRMED, ClassPhase.REMEDY, RETURNED, DORMANT), MERGED, OFFICE, SUPERVISION);

    private final Set<ClassPhase> from;
    private final ClassPhase to;
    private final List<ClassParty> by;

    ClassMove(Set<ClassPhase> from, ClassPhase to, ClassParty... by) {
        this.from = from;
        this.to = to;
        this.by = List.of(by);
    }

    Set<ClassPhase> from() {
        return from;
    }

    ClassPhase to() {
        return to;
    }

    List<ClassParty> by() {
        return by;
    }

    boolean allows(ClassPhase phase, @Nullable ClassParty party) {
        return party != null && from.contains(phase) && by.contains(party);
    }

    /** What {@code party} can do now, in the order in which it matters. */
    static List<ClassMove> open(ClassPhase phase, @Nullable ClassParty party) {
        return Arrays.stream(values()).filter(move -> move.allows(phase, party)).toList();
    }

    /** As it stands in an address and a message key. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Set<ClassPhase> from(ClassPhase first, ClassPhase... more) {
        return EnumSet.of(first, more);
    }
}
