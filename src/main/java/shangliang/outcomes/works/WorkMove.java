package shangliang.outcomes.works;

import static shangliang.outcomes.works.WorkParty.*;
import static shangliang.outcomes.works.WorkPhase.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The one table of what may happen to a work: from which phases, to which, by whom, and what it asks for. */
public enum WorkMove {
    SUBMIT(from(DRAFT, RETURNED), SUBMITTED, AUTHOR),
    ACCEPT(from(SUBMITTED), ACCEPTED, OFFICE),
    GIVE_BACK(from(SUBMITTED), RETURNED, OFFICE, WorkField.WORDS),
    CHOOSE(from(ACCEPTED), CHOSEN, OFFICE, WorkField.WAY),
    NOT_CHOOSE(from(ACCEPTED), NOT_CHOSEN, OFFICE, WorkField.WORDS),
    PUBLISH(from(ACCEPTED, CHOSEN, KEPT), PUBLISHED, OFFICE),
    KEEP(from(ACCEPTED, CHOSEN, PUBLISHED), KEPT, OFFICE, WorkField.WORDS),
    TAKE_BACK(from(SUBMITTED), DRAFT, AUTHOR),
    WITHDRAW(from(DRAFT, SUBMITTED, RETURNED, ACCEPTED, CHOSEN), WITHDRAWN, AUTHOR);

    private final Set<WorkPhase> from;
    private final WorkPhase to;
    private final WorkParty by;
    private final List<WorkField> fields;

    WorkMove(Set<WorkPhase> from, WorkPhase to, WorkParty by, WorkField... fields) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.fields = List.of(fields);
    }

    Set<WorkPhase> from() {
        return from;
    }

    WorkPhase to() {
        return to;
    }

    WorkParty by() {
        return by;
    }

    List<WorkField> fields() {
        return fields;
    }

    /** Whether the table lets one of these parties do this with a work of this kind in {@code phase}. */
    boolean allows(WorkKind kind, WorkPhase phase, Set<WorkParty> parties) {
        return from.contains(phase) && parties.contains(by) && fits(kind, phase);
    }

    /** Only a speech is chosen, and it is published once it was. */
    private boolean fits(WorkKind kind, WorkPhase phase) {
        var speech = kind == WorkKind.SPEECH;
        return switch (this) {
            case CHOOSE, NOT_CHOOSE -> speech;
            case PUBLISH, KEEP -> !(speech && phase == ACCEPTED);
            case SUBMIT, ACCEPT, GIVE_BACK, TAKE_BACK, WITHDRAW -> true;
        };
    }

    /** Its last part in the address. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<WorkMove> at(String verb) {
        return Arrays.stream(values()).filter(move -> move.verb().equals(verb)).findFirst();
    }

    private static Set<WorkPhase> from(WorkPhase first, WorkPhase... more) {
        return EnumSet.of(first, more);
    }
}
