package shangliang.voices;

import static shangliang.voices.DeskField.ANSWER;
import static shangliang.voices.DeskField.AS_PROPOSED;
import static shangliang.voices.DeskField.BODY;
import static shangliang.voices.DeskField.CLAUSE;
import static shangliang.voices.DeskField.CONSENT;
import static shangliang.voices.DeskField.CONTACT;
import static shangliang.voices.DeskField.DAY;
import static shangliang.voices.DeskField.DISSENT;
import static shangliang.voices.DeskField.HELPERS;
import static shangliang.voices.DeskField.KIND;
import static shangliang.voices.DeskField.MASTER;
import static shangliang.voices.DeskField.OUTCOME;
import static shangliang.voices.DeskField.OVERRIDE;
import static shangliang.voices.DeskField.PLAN;
import static shangliang.voices.DeskField.PRESSING;
import static shangliang.voices.DeskField.REACH;
import static shangliang.voices.DeskField.REASON;
import static shangliang.voices.DeskField.REFERENCE;
import static shangliang.voices.DeskField.TEXT;
import static shangliang.voices.DeskField.TITLE;
import static shangliang.voices.DeskField.TOPIC;
import static shangliang.voices.DeskField.TRADE;
import static shangliang.voices.DeskField.UNIT;
import static shangliang.voices.DeskField.WHOSE;
import static shangliang.voices.DeskField.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that can be done on a desk: which move of the table it is, what it asks for, and its key. */
enum DeskAct {
    ACCEPT(Move.ACCEPT, "a", KIND, TRADE, TOPIC, PRESSING),
    ASSIGN(Move.ASSIGN, "a", UNIT, HELPERS, OVERRIDE),
    BEGIN(Move.BEGIN, "a", CONTACT, PLAN),
    ANSWER_IT(Move.ANSWER, "a", OUTCOME, TEXT, DAY, AS_PROPOSED),
    ANSWER_JOINTLY(Move.ANSWER_JOINTLY, "a", OUTCOME, TEXT, DAY, AS_PROPOSED),
    REPLACE_ANSWER(Move.REPLACE_ANSWER, "a", OUTCOME, TEXT, DAY, AS_PROPOSED),
    RULE(Move.RULE, "a", UNIT, CLAUSE, TEXT, DISSENT, REACH),
    DECIDE(Move.DECIDE, "a", WORDS),
    VERIFY(Move.VERIFY, "a", WORDS),
    CONFIRM_DECLINE(Move.CONFIRM_DECLINE, "a"),
    UPHOLD_OBJECTION(Move.UPHOLD_OBJECTION, "a"),
    PUBLISH(null, "a", TITLE, TEXT),
    PUBLISH_ANSWER(null, "a", ANSWER),
    CLARIFY(Move.CLARIFY, "", WORDS),
    SORT(null, "t", KIND, TRADE, TOPIC, PRESSING),
    ASK(Move.ASK, "q", WORDS),
    LINK(Move.LINK, "m", MASTER),
    UNLINK(Move.UNLINK, ""),
    REFER(Move.REFER, "", BODY, REFERENCE, CONSENT),
    RECALL_REFERRAL(Move.RECALL_REFERRAL, ""),
    PROPOSE_DECLINE(Move.PROPOSE_DECLINE, "", REASON, WORDS),
    DISMISS_DECLINE(Move.DISMISS_DECLINE, ""),
    TAKE_BACK(Move.TAKE_BACK, ""),
    RETURN(Move.RETURN, "r", WHOSE, WORDS),
    KEEP(Move.KEEP, ""),
    TAKE_UP(Move.TAKE_UP, ""),
    DISMISS_OBJECTION(Move.DISMISS_OBJECTION, "r", REASON, WORDS),
    EXTEND(null, "", WORDS),
    CONVENE(Move.CONVENE, "", HELPERS, WORDS),
    CONCLUDE(Move.CONCLUDE, "", UNIT, WORDS),
    ESCALATE(Move.ESCALATE, "", WORDS),
    RESUME(Move.RESUME, "", WORDS),
    REFUTE(Move.REFUTE, "r", WORDS),
    REOPEN(Move.REOPEN, "", WORDS),
    WITHHOLD(null, "w", WORDS),
    LEND(null, "", CONSENT),
    UNLEND(null, "", CONSENT),
    SUPPLEMENT(null, "", WORDS),
    REISSUE(null, "");

    private final @Nullable Move move;
    private final String key;
    private final List<DeskField> fields;

    DeskAct(@Nullable Move move, String key, DeskField... fields) {
        this.move = move;
        this.key = key;
        this.fields = List.of(fields);
    }

    @Nullable
    Move move() {
        return move;
    }

    /** The letter that opens it; empty when it has none. */
    String key() {
        return key;
    }

    List<DeskField> fields() {
        return fields;
    }

    /** Its last part in the address. */
    String verb() {
        return this == ANSWER_IT ? "answer" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is what the desk is there for, and so stands open and first. */
    boolean isMain() {
        return key.equals("a");
    }

    /** Whether the person reads what is typed, so that it can be looked at before it is sent. */
    boolean isAnswer() {
        return this == ANSWER_IT || this == ANSWER_JOINTLY || this == REPLACE_ANSWER;
    }

    /** Whether it decides what the public reads. */
    boolean isReview() {
        return this == PUBLISH || this == PUBLISH_ANSWER;
    }

    static Optional<DeskAct> named(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }
}
