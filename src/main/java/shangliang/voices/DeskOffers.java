package shangliang.voices;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Which acts a desk offers: exactly the open moves of the table, and the notes that count now. Pure. */
record DeskOffers(Voice voice, Party party, Instant now) {

    List<DeskAct> acts() {
        return Arrays.stream(DeskAct.values()).filter(this::offered).toList();
    }

    private boolean offered(DeskAct act) {
        var move = act.move();
        return move == null ? noted(act) : move.allows(voice.phase(), party) && fits(act) && !callsOthersIn(act);
    }

    /** What the table leaves open and a state decides. */
    private boolean fits(DeskAct act) {
        return switch (act) {
            case RULE -> !(voice.state() instanceof VoiceState.Ruling ruling) || !ruling.objection();
            case UPHOLD_OBJECTION, DISMISS_OBJECTION ->
                voice.state() instanceof VoiceState.Ruling ruling && ruling.objection();
            case RETURN -> !voice.handling().returned();
            case REPLACE_ANSWER -> voice.state() instanceof VoiceState.Answered answer && !answer.read();
            default -> true;
        };
    }

    private boolean callsOthersIn(DeskAct act) {
        return voice.isForOneHelper()
                && switch (act) {
                    case LINK, CONVENE, ESCALATE -> true;
                    default -> false;
                };
    }

    private boolean noted(DeskAct act) {
        return switch (act) {
            case SORT -> isFirstHand() && unsent();
            case EXTEND -> mayExtend();
            case PUBLISH -> isClerkAnd(Publication.Status.PENDING) || isClerkAnd(Publication.Status.WITHHELD);
            case WITHHOLD -> isClerkAnd(Publication.Status.PENDING) || isClerkAnd(Publication.Status.PUBLISHED);
            case PUBLISH_ANSWER -> party == Party.CLERK && voice.publication().isPublic() && unapproved();
            case LEND -> isFirstHand() && mayBeLent();
            case UNLEND -> isFirstHand() && voice.privacy().lent();
            case SUPPLEMENT -> party == Party.STATION && !voice.phase().isEnd() && voice.phase() != Phase.CLARIFYING;
            case REISSUE -> party == Party.STATION && voice.privacy().contact() != null;
            default -> false;
        };
    }

    private boolean isClerkAnd(Publication.Status status) {
        return party == Party.CLERK && voice.publication().status() == status;
    }

    private boolean isFirstHand() {
        return party == Party.CLERK || party == Party.STATION;
    }

    private boolean mayBeLent() {
        return !voice.privacy().lent() && !voice.phase().isEnd() && !voice.isForOneHelper();
    }

    private boolean unsent() {
        return switch (voice.phase()) {
            case ACCEPTED, REOPENED, CLARIFYING -> true;
            default -> false;
        };
    }

    private boolean mayExtend() {
        var answer = voice.handling().answer();
        return party == Party.UNIT
                && voice.phase() == Phase.IN_PROGRESS
                && answer != null
                && !voice.handling().extended()
                && !answer.lateAt(now);
    }

    private boolean unapproved() {
        return voice.publication().answer() == null
                && switch (voice.phase()) {
                    case ANSWERED, CONFIRMED, CLOSED, RECHECK -> true;
                    case IMPORTED -> voice.reply() != null;
                    default -> false;
                };
    }
}
