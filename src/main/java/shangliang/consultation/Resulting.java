package shangliang.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Refused;

/** From what was said to a result that those who took part have checked. */
@Component
class Resulting {

    private static final int MOST_ITEMS = Results.ITEMS;

    private final SpeechRows speeches;
    private final PartRows parts;

    Resulting(SpeechRows speeches, PartRows parts) {
        this.speeches = speeches;
        this.parts = parts;
    }

    /** Every turn goes into a point of the result, or has a reason why it does not. */
    Step draft(Consultation recorded, Turn turn, List<Item> items, List<Fate> fates) {
        recorded.check(Move.DRAFT, turn);
        var checked = checked(items);
        var open = speeches.of(recorded.id());
        for (var speech : open) {
            var fate = fates.stream()
                    .filter(one -> one.speech() == speech.number())
                    .findFirst()
                    .orElseThrow(() -> new Invalid("fates", "consultation.result.unmapped", speech.number()));
            if (fate.item() < 0
                    || fate.item() > checked.size()
                    || fate.item() == 0 && fate.reason().isBlank()) {
                throw new Invalid("fates", "consultation.result.unmapped", speech.number());
            }
            speeches.fate(recorded.id(), fate);
        }
        parts.clear(recorded.id());
        var came = recorded.ground().came().items(checked);
        return Step.of(
                Move.DRAFT,
                recorded,
                recorded.moved(Move.DRAFT, turn, "", recorded.ground().with(came)));
    }

    private static List<Item> checked(List<Item> items) {
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new Invalid("items", "consultation.result.items", MOST_ITEMS);
        }
        return items.stream()
                .map(item -> new Item(
                        Words.text("items", item.text()),
                        item.position(),
                        item.position() == Position.AGREED
                                ? Words.optional("items", item.why())
                                : Words.text("items", item.why()),
                        null))
                .toList();
    }

    static Step redraft(Consultation draft, Turn turn, String why) {
        return Step.of(Move.REDRAFT, draft, draft.moved(Move.REDRAFT, turn, why));
    }

    /** New passes for all who were there; those given out before are void. */
    Map<String, String> passes(Consultation held) {
        var passes = new LinkedHashMap<String, String>();
        for (var code : held.ground().came().present()) {
            var pass = Pass.fresh();
            parts.pass(held.id(), code, pass);
            passes.put(code, pass.shown());
        }
        return passes;
    }

    /** One who took part agrees, or says what is not as it was. */
    Step check(Consultation draft, Turn turn, Checking by) {
        if (draft.phase() != Phase.RESULT_DRAFT) {
            throw new Refused("consultation.refused.time");
        }
        var words = by.agrees() ? Words.optional("words", by.words()) : Words.text("words", by.words());
        parts.check(draft.id(), new Checking(by.code(), by.agrees(), words), turn.now());
        return Step.note("SIGN", draft, by.code() + " " + by.agrees());
    }

    /** All have said, or the time is over. */
    Step checked(Consultation draft, Turn turn) {
        draft.check(Move.CHECK, turn);
        var until = draft.ground().until();
        var open = draft.ground().came().present().size()
                - parts.checks(draft.id()).size();
        if (open > 0 && until != null && !until.lateAt(turn.now())) {
            throw new Refused("consultation.refused.unchecked", open);
        }
        return Step.of(Move.CHECK, draft, draft.moved(Move.CHECK, turn, ""));
    }

    Step judge(Consultation told, String code, Judgement judgement) {
        if (told.phase() != Phase.FED_BACK) {
            throw new Refused("consultation.refused.time");
        }
        if (!parts.judge(told.id(), code, judgement)) {
            throw new Refused("consultation.refused.judged");
        }
        return Step.note("JUDGE", told, "");
    }

    Step evaluate(Consultation told, Turn turn) {
        told.check(Move.EVALUATE, turn);
        var until = told.ground().until();
        var open = told.ground().came().present().size()
                - parts.judgements(told.id()).size();
        if (open > 0 && until != null && !until.lateAt(turn.now())) {
            throw new Refused("consultation.refused.unjudged", open);
        }
        return Step.of(Move.EVALUATE, told, told.moved(Move.EVALUATE, turn, ""));
    }

    /** Whose pass it is; what is none is told so. */
    String holder(Consultation consultation, String typed) {
        return parts.holder(consultation.id(), Pass.typed(typed))
                .orElseThrow(() -> new Invalid("pass", "consultation.pass.unknown"));
    }

    List<Checking> checks(Consultation consultation) {
        return parts.checks(consultation.id());
    }

    List<Judgement> judgements(Consultation consultation) {
        return parts.judgements(consultation.id());
    }
}
