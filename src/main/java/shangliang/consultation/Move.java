package shangliang.consultation;

import static shangliang.consultation.Party.CHAIR;
import static shangliang.consultation.Party.CLOCK;
import static shangliang.consultation.Party.HOST;
import static shangliang.consultation.Party.OWNER;
import static shangliang.consultation.Party.RECHECKER;
import static shangliang.consultation.Phase.ADOPTED;
import static shangliang.consultation.Phase.CLOSED;
import static shangliang.consultation.Phase.DECLINED;
import static shangliang.consultation.Phase.DEFERRED;
import static shangliang.consultation.Phase.DELIVERED;
import static shangliang.consultation.Phase.EVALUATED;
import static shangliang.consultation.Phase.FED_BACK;
import static shangliang.consultation.Phase.INVITING;
import static shangliang.consultation.Phase.IN_SESSION;
import static shangliang.consultation.Phase.PARTLY;
import static shangliang.consultation.Phase.PLANNED;
import static shangliang.consultation.Phase.PROPOSED;
import static shangliang.consultation.Phase.READY;
import static shangliang.consultation.Phase.RECHECK;
import static shangliang.consultation.Phase.RECORDED;
import static shangliang.consultation.Phase.REJECTED;
import static shangliang.consultation.Phase.RESULT_CHECKED;
import static shangliang.consultation.Phase.RESULT_DRAFT;
import static shangliang.consultation.Phase.SCREENED;
import static shangliang.consultation.Phase.SURVEYING;
import static shangliang.consultation.Phase.TASKS_OPEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;

/**
 * The one table of what may happen to a consultation: from which phases, to which, by whom. The diagram in the docs, the
 * forms on the page and the refusals all come from here.
 */
enum Move {
    SCREEN(from(PROPOSED, DEFERRED), SCREENED, HOST),
    DEFER(from(PROPOSED, SCREENED), DEFERRED, HOST),
    REJECT(from(PROPOSED, SCREENED, DEFERRED), REJECTED, HOST),
    HAND_OVER(from(PROPOSED, SCREENED), PROPOSED, HOST),
    PLAN(from(SCREENED), PLANNED, HOST),
    SUBMIT(from(SCREENED), SCREENED, HOST),
    APPROVE(from(SCREENED), PLANNED, CHAIR),
    SEND_BACK(from(SCREENED), SCREENED, CHAIR),
    SURVEY(from(PLANNED), SURVEYING, HOST),
    AMEND(from(SURVEYING), SURVEYING, HOST),
    POSTPONE(from(PLANNED, SURVEYING, INVITING, READY), PLANNED, HOST),
    INVITE(from(SURVEYING), INVITING, HOST),
    SEAT(from(INVITING), READY, HOST),
    BEGIN(from(READY), IN_SESSION, HOST),
    RECORD(from(IN_SESSION), RECORDED, HOST),
    DRAFT(from(RECORDED), RESULT_DRAFT, HOST),
    REDRAFT(from(RESULT_DRAFT), RECORDED, HOST),
    CHECK(from(RESULT_DRAFT), RESULT_CHECKED, HOST),
    DELIVER(from(RESULT_CHECKED), DELIVERED, HOST),
    ADOPT(from(DELIVERED), ADOPTED, OWNER),
    ADOPT_PARTLY(from(DELIVERED), PARTLY, OWNER),
    DECLINE(from(DELIVERED), DECLINED, OWNER),
    OPEN_TASKS(from(ADOPTED, PARTLY), TASKS_OPEN, OWNER),
    FEED_BACK(from(TASKS_OPEN, DECLINED), FED_BACK, HOST),
    EVALUATE(from(FED_BACK), EVALUATED, HOST),
    CLOSE(from(EVALUATED), CLOSED, HOST),
    LOOK_AGAIN(from(CLOSED), RECHECK, HOST, CLOCK),
    VERIFY(from(RECHECK), CLOSED, RECHECKER),
    REFUTE(from(RECHECK), TASKS_OPEN, RECHECKER);

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

    boolean allows(Phase phase, @Nullable Party party) {
        return party != null && from.contains(phase) && by.contains(party);
    }

    /** Refuses with the reason: not now, or not by them. */
    void check(Phase phase, @Nullable Party party) {
        if (!from.contains(phase)) {
            throw new Refused("consultation.refused.time");
        }
        if (party == null || !by.contains(party)) {
            throw new Refused("consultation.refused.post");
        }
    }

    /** As it stands in an address and a message key. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<Phase> from(Phase first, Phase... more) {
        return EnumSet.of(first, more);
    }
}
