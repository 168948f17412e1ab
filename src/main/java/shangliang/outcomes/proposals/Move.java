package shangliang.outcomes.proposals;

import static shangliang.outcomes.proposals.Party.*;
import static shangliang.outcomes.proposals.Phase.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The one table of what may happen to a proposal: from which phases, to which, by whom. */
enum Move {
    INVITE(from(DRAFT), COSIGNING, PROPOSER),
    SUBMIT(from(DRAFT, COSIGNING), SUBMITTED, PROPOSER),
    READ(from(SUBMITTED), FIRST_READING, COMMITTEE),
    ASK_SUPPLEMENT(from(FIRST_READING), SUPPLEMENT, COMMITTEE),
    RESUBMIT(from(SUPPLEMENT), SUBMITTED, PROPOSER),
    OFFER_CONVERSION(from(FIRST_READING), CONVERSION_OFFER, COMMITTEE),
    CONSENT(from(CONVERSION_OFFER), CONVERTED, PROPOSER),
    DECLINE_OFFER(from(CONVERSION_OFFER), FIRST_READING, PROPOSER, CLOCK),
    FILE(from(FIRST_READING), FILED, COMMITTEE),
    NOT_FILE(from(FIRST_READING), NOT_FILED, COMMITTEE),
    MERGE(from(FIRST_READING), MERGED, COMMITTEE),
    UNMERGE(from(MERGED), SUBMITTED, COMMITTEE),
    OBJECT(from(NOT_FILED), OBJECTION, PROPOSER),
    UPHOLD(from(OBJECTION), FIRST_READING, CHAIR),
    DISMISS(from(OBJECTION), NOT_FILED, CHAIR),
    ROUTE(from(FILED), ROUTED, COMMITTEE),
    DISPUTE(from(ROUTED), ROUTE_DISPUTE, LEAD),
    RULE(from(ROUTE_DISPUTE), ROUTED, SUPERVISION),
    RECEIVE(from(ROUTED), HANDLING, LEAD),
    ASK_EXTENSION(from(HANDLING), EXTENSION_ASKED, LEAD),
    ALLOW_EXTENSION(from(EXTENSION_ASKED), EXTENDED, SUPERVISION),
    DENY_EXTENSION(from(EXTENSION_ASKED), HANDLING, SUPERVISION),
    DRAFT_REPLY(from(HANDLING, EXTENSION_ASKED, EXTENDED, SECOND_HANDLING, Phase.REPLY_DRAFT), Phase.REPLY_DRAFT, LEAD),
    TAKE_BACK_REPLY(from(Phase.REPLY_DRAFT), HANDLING, LEAD),
    SEND_SHARE(from(Phase.REPLY_DRAFT), HANDLING, LEAD),
    SEND(from(Phase.REPLY_DRAFT), REPLIED, LEAD),
    ANSWER_MERGED(from(MERGED), REPLIED, LEAD),
    EVALUATE(from(REPLIED), EVALUATED, PROPOSER),
    LET_PASS(from(REPLIED), EVALUATED, CLOCK),
    HANDLE_AGAIN(from(EVALUATED), SECOND_HANDLING, COMMITTEE),
    CONVENE(from(EVALUATED), JOINT_REVIEW, COMMITTEE),
    CONCLUDE(from(JOINT_REVIEW), TRACKING, CHAIR),
    TRACK(from(EVALUATED), TRACKING, COMMITTEE, CLOCK),
    LOOK_LATER(from(TRACKING), TRACKING, PROPOSER, COMMITTEE),
    VERIFY(from(TRACKING), COMPLETED, PROPOSER, COMMITTEE),
    ARCHIVE(from(COMPLETED), ARCHIVED, CLOCK),
    WITHDRAW(
            from(DRAFT, COSIGNING, SUBMITTED, FIRST_READING, SUPPLEMENT, CONVERSION_OFFER, NOT_FILED, OBJECTION),
            WITHDRAWN,
            PROPOSER);

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

    /** Whether the table lets one of these parties do this in {@code phase}. */
    boolean allows(Phase phase, Set<Party> parties) {
        return from.contains(phase) && !Collections.disjoint(by, parties);
    }

    private static Set<Phase> from(Phase first, Phase... more) {
        return EnumSet.of(first, more);
    }
}
