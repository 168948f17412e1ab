package shangliang.outcomes.proposals;

import static shangliang.outcomes.proposals.ProposalField.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that can be done on the page of a proposal: which move it is, or whose note, and what it asks for. */
enum ProposalAct {
    SIGN(null, Party.MEMBER, HASH),
    REFUSE_TO_SIGN(null, Party.MEMBER),
    SUBMIT(Move.SUBMIT, null),
    RESUBMIT(Move.RESUBMIT, null),
    INVITE(Move.INVITE, null),
    READ(Move.READ, null, GROUNDS, REMARKS),
    FILE(Move.FILE, null, MEETING, ANNOUNCED),
    MERGE(Move.MERGE, null, WITH, MEETING),
    UNMERGE(Move.UNMERGE, null, WORDS),
    ASK_SUPPLEMENT(Move.ASK_SUPPLEMENT, null, WORDS),
    OFFER_CONVERSION(Move.OFFER_CONVERSION, null, TARGET, WORDS),
    NOT_FILE(Move.NOT_FILE, null, GROUND, WORDS, MEETING),
    CONSENT(Move.CONSENT, null),
    DECLINE_OFFER(Move.DECLINE_OFFER, null),
    UPHOLD(Move.UPHOLD, null, WORDS),
    DISMISS(Move.DISMISS, null, WORDS),
    OBJECT(Move.OBJECT, null, WORDS),
    ROUTE(Move.ROUTE, null, LEAD, JOINT, SEPARATE, BASIS),
    RECEIVE(Move.RECEIVE, null, OFFICER, CONTACT),
    DISPUTE(Move.DISPUTE, null, WHOSE, WORDS),
    RULE(Move.RULE, null, LEAD, JOINT, SEPARATE, WORDS),
    GIVE_OPINION(null, Party.JOINT, WORDS),
    SEND(Move.SEND, null, LEVEL, WORDS),
    TAKE_BACK_REPLY(Move.TAKE_BACK_REPLY, null),
    DRAFT_REPLY(Move.DRAFT_REPLY, null, TEXT, CATEGORY, PROMISE, DAY),
    ALLOW_EXTENSION(Move.ALLOW_EXTENSION, null),
    DENY_EXTENSION(Move.DENY_EXTENSION, null),
    ASK_EXTENSION(Move.ASK_EXTENSION, null, WORDS),
    EVALUATE(Move.EVALUATE, null, ATTITUDE, REPLY, RESULT, WORDS),
    ADD_VIEW(null, Party.COSIGNER, ATTITUDE, REPLY, RESULT, WORDS),
    RATE_PROPOSAL(null, Party.LEAD, WORDS),
    TRACK(Move.TRACK, null, DAY),
    HANDLE_AGAIN(Move.HANDLE_AGAIN, null, WORDS),
    CONVENE(Move.CONVENE, null, WORDS),
    CONCLUDE(Move.CONCLUDE, null, WORDS, DAY),
    VERIFY(Move.VERIFY, null, TRUTH, WORDS),
    LOOK_LATER(Move.LOOK_LATER, null, WORDS, DAY),
    REPORT(null, Party.LEAD, WORDS),
    MARK_KEY(null, Party.COMMITTEE, SUPERVISOR),
    OPEN(null, Party.COMMITTEE, LEVEL, WORDS),
    RELEASE(null, Party.MEMBER),
    WITHDRAW(Move.WITHDRAW, null, WORDS);

    private static final Set<Phase> AT_WORK =
            EnumSet.of(Phase.HANDLING, Phase.EXTENSION_ASKED, Phase.EXTENDED, Phase.SECOND_HANDLING);

    private final @Nullable Move move;
    private final @Nullable Party notes;
    private final List<ProposalField> fields;

    ProposalAct(@Nullable Move move, @Nullable Party notes, ProposalField... fields) {
        this.move = move;
        this.notes = notes;
        this.fields = List.of(fields);
    }

    List<ProposalField> fields() {
        return fields;
    }

    /** Its last part in the address. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is on offer to these parties now. */
    boolean offered(Proposal proposal, Set<Party> parties) {
        return move != null
                ? move.allows(proposal.phase(), parties) && !spent(proposal)
                : parties.contains(notes) && noted(proposal);
    }

    /** What can be done once, or only after something else, is not offered when it would be refused anyway. */
    private boolean spent(Proposal proposal) {
        return switch (this) {
            case INVITE -> proposal.proposer().kind() != ProposerKind.JOINT;
            case DISPUTE -> proposal.handling().disputed();
            case ASK_EXTENSION -> proposal.handling().extended();
            case OBJECT -> proposal.state() instanceof ProposalState.NotFiled not && not.isFinal();
            default -> false;
        };
    }

    private boolean noted(Proposal proposal) {
        var phase = proposal.phase();
        return switch (this) {
            case SIGN, REFUSE_TO_SIGN -> phase == Phase.COSIGNING;
            case GIVE_OPINION -> AT_WORK.contains(phase);
            case ADD_VIEW -> Ending.OPEN_TO_VIEWS.contains(phase);
            case RATE_PROPOSAL -> phase == Phase.REPLIED || phase == Phase.EVALUATED;
            case REPORT -> phase == Phase.TRACKING;
            case MARK_KEY ->
                phase.isFiled() && !phase.isEnd() && proposal.standing().key() == null;
            case OPEN -> phase.isFiled();
            default -> false;
        };
    }

    static List<ProposalAct> of(Proposal proposal, Set<Party> parties) {
        return Arrays.stream(values())
                .filter(act -> act.offered(proposal, parties))
                .toList();
    }

    static Optional<ProposalAct> at(String verb) {
        return Arrays.stream(values()).filter(act -> act.verb().equals(verb)).findFirst();
    }
}
