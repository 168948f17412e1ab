package shangliang.voices;

import static shangliang.voices.Party.*;
import static shangliang.voices.Phase.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The one table of what may happen to a voice: from which phases, to which, by whom. The diagram in the docs, the
 * buttons on the desks and the refusals all come from here.
 */
enum Move {
    SUBMIT(from(DRAFT), SUBMITTED, PERSON, STATION),
    ASK(from(SUBMITTED, ACCEPTED), CLARIFYING, STATION, CLERK),
    CLARIFY(from(CLARIFYING), SUBMITTED, PERSON, STATION),
    ACCEPT(from(SUBMITTED), ACCEPTED, STATION, CLERK),
    REFER(from(SUBMITTED, ACCEPTED), REFERRED_OUT, STATION, CLERK),
    RECALL_REFERRAL(from(REFERRED_OUT), SUBMITTED, CLERK),
    PROPOSE_DECLINE(from(SUBMITTED), DECLINE_PROPOSED, STATION, CLERK),
    DISMISS_DECLINE(from(DECLINE_PROPOSED), SUBMITTED, CLERK),
    CONFIRM_DECLINE(from(DECLINE_PROPOSED), NOT_ACCEPTED, CLERK),
    OBJECT(from(NOT_ACCEPTED), RULING, PERSON),
    UPHOLD_OBJECTION(from(RULING), ACCEPTED, SUPERVISION),
    DISMISS_OBJECTION(from(RULING), NOT_ACCEPTED, SUPERVISION),
    LINK(from(SUBMITTED, ACCEPTED), LINKED, PERSON, CLERK),
    UNLINK(from(LINKED), SUBMITTED, PERSON, CLERK),
    UNLINK_TO_REWORK(from(LINKED), REWORK, PERSON),
    REOPEN_ALONE(from(LINKED), REOPENED, PERSON),
    RELEASE(from(LINKED), SUBMITTED, CLOCK),
    ASSIGN(from(ACCEPTED, REOPENED), ASSIGNED, STATION, CLERK, SUPERVISION),
    TAKE_BACK(from(ASSIGNED), ACCEPTED, STATION, CLERK, SUPERVISION),
    RETURN(from(ASSIGNED), RETURN_REQUESTED, UNIT),
    KEEP(from(RETURN_REQUESTED), ASSIGNED, UNIT),
    TAKE_UP(from(RETURN_REQUESTED), RULING, SUPERVISION),
    RULE(from(RETURN_REQUESTED, RULING), ASSIGNED, SUPERVISION),
    BEGIN(from(ASSIGNED), IN_PROGRESS, UNIT),
    CONVENE(from(IN_PROGRESS, REWORK), JOINT_REVIEW, UNIT, COMMITTEE, CLERK),
    CONCLUDE(from(JOINT_REVIEW), IN_PROGRESS, UNIT, COMMITTEE, CLERK, SUPERVISION),
    ANSWER_JOINTLY(from(JOINT_REVIEW), ANSWERED, UNIT, COMMITTEE),
    ESCALATE(from(IN_PROGRESS, JOINT_REVIEW), ESCALATED, COMMITTEE, CLERK, SUPERVISION),
    DECIDE(from(ESCALATED), IN_PROGRESS, CHAIR),
    CONSULT(from(IN_PROGRESS), IN_CONSULTATION, STATION, COMMITTEE, CLERK),
    RESUME(from(IN_CONSULTATION), IN_PROGRESS, PERSON, STATION, COMMITTEE, CLERK, CLOCK),
    ANSWER(from(IN_PROGRESS, REWORK), ANSWERED, UNIT),
    REPLACE_ANSWER(from(ANSWERED), ANSWERED, UNIT),
    CONFIRM(from(ANSWERED), CONFIRMED, PERSON),
    ASK_MORE(from(ANSWERED), REWORK, PERSON),
    SIT_TOGETHER(from(ANSWERED), JOINT_REVIEW, PERSON),
    GRADE_ANEW(from(CLOSED, REWORK), ANSWERED, PERSON),
    REWORK_FOR_MANY(from(ANSWERED, CLOSED), REWORK, CLOCK),
    SIT_TOGETHER_FOR_MANY(from(ANSWERED, CLOSED), JOINT_REVIEW, CLOCK),
    CLOSE(from(CONFIRMED), CLOSED, CLOCK),
    CLOSE_UNRATED(from(ANSWERED), CLOSED, CLOCK),
    LOOK_AGAIN(from(CLOSED), RECHECK, CLOCK),
    VERIFY(from(RECHECK), CLOSED, RECHECKER),
    REFUTE(from(RECHECK), REOPENED, RECHECKER),
    CALL_OFF(from(RECHECK), CLOSED, PERSON),
    REOPEN(from(CLOSED), REOPENED, PERSON, SUPERVISION),
    WITHDRAW(allBeforeTheEnd(), WITHDRAWN, PERSON),
    REINSTATE(from(WITHDRAWN), SUBMITTED, PERSON);

    private final Set<Phase> from;
    private final Phase to;
    private final List<Party> by;

    Move(Set<Phase> from, Phase to, Party... by) {
        this.from = from;
        this.to = to;
        this.by = List.of(by);
    }

    Set<Phase> from() {
        return from;
    }

    Phase to() {
        return to;
    }

    List<Party> by() {
        return by;
    }

    /** Whether the table lets {@code party} do this in {@code phase}. */
    boolean allows(Phase phase, Party party) {
        return from.contains(phase) && by.contains(party);
    }

    /** What {@code party} can do now. */
    static Set<Move> open(Phase phase, Party party) {
        var open = EnumSet.noneOf(Move.class);
        Arrays.stream(values()).filter(move -> move.allows(phase, party)).forEach(open::add);
        return open;
    }

    private static Set<Phase> from(Phase first, Phase... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Phase> allBeforeTheEnd() {
        return EnumSet.complementOf(
                EnumSet.of(DRAFT, CLOSED, RECHECK, WITHDRAWN, IMPORTED, NOT_ACCEPTED, REFERRED_OUT));
    }
}
