package shangliang.consultation.plan;

import static shangliang.consultation.plan.PlanParty.*;
import static shangliang.consultation.plan.PlanPhase.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The one table of how a plan goes on: meetings elsewhere decide, and the office notes which and when. */
public enum PlanMove {
    CLOSE_COLLECTION(COLLECT, DRAFT, OFFICE),
    SUBMIT(DRAFT, PARTY_GROUP, OFFICE),
    PASS_PARTY_GROUP(PARTY_GROUP, CHAIR_MEETING, OFFICE),
    PASS_CHAIR_MEETING(CHAIR_MEETING, PARTY_COMMITTEE, PlanParty.CHAIR),
    PASS_PARTY_COMMITTEE(PARTY_COMMITTEE, PUBLISHED, OFFICE),
    BACK_FROM_PARTY_GROUP(PARTY_GROUP, DRAFT, OFFICE),
    BACK_FROM_CHAIR_MEETING(CHAIR_MEETING, DRAFT, PlanParty.CHAIR),
    BACK_FROM_PARTY_COMMITTEE(PARTY_COMMITTEE, DRAFT, OFFICE),
    REVIEW(PUBLISHED, REVIEWED, OFFICE);

    private final PlanPhase from;
    private final PlanPhase to;
    private final List<PlanParty> by;

    PlanMove(PlanPhase from, PlanPhase to, PlanParty... by) {
        this.from = from;
        this.to = to;
        this.by = List.of(by);
    }

    PlanPhase from() {
        return from;
    }

    PlanPhase to() {
        return to;
    }

    List<PlanParty> by() {
        return by;
    }

    /** Whether the table lets one of these parties do this in {@code phase}. */
    boolean allows(PlanPhase phase, Set<PlanParty> parties) {
        return from == phase && !Collections.disjoint(by, parties);
    }

    /** Its last part in the address. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PlanMove> at(String verb) {
        return EnumSet.allOf(PlanMove.class).stream()
                .filter(move -> move.verb().equals(verb))
                .findFirst();
    }

    /** Whether somebody says why, or in which meeting; closing the collection needs no word. */
    boolean asksWords() {
        return this != CLOSE_COLLECTION && this != SUBMIT;
    }
}
