package shangliang.voices;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.duties.Assignment;
import shangliang.duties.Decision;
import shangliang.duties.DisputeId;
import shangliang.duties.Duties;
import shangliang.duties.GuardAnswer;
import shangliang.duties.Raise;

/** Hands a voice to a unit only as the duty lists allow, and takes disputes over it to whoever rules. */
@Component
class Giving {

    private final Duties duties;
    private final Council council;

    Giving(Duties duties, Council council) {
        this.duties = duties;
        this.council = council;
    }

    /** Assigns under the clause that the guard names; only the supervision office may go past the lists, with a reason. */
    Step assign(Voice voice, Turn turn, Order order) {
        voice.require(Move.ASSIGN, turn);
        return Dispatch.assign(voice, turn, target(voice, turn, order));
    }

    private Dispatch.Target target(Voice voice, Turn turn, Order order) {
        if (!order.helpers().isEmpty()) {
            voice.requireOpen();
        }
        order.helpers().forEach(helper -> checkHelper(voice, turn, order, helper));
        var asked = assignment(voice, turn, order.unit(), null);
        return switch (duties.guard(asked)) {
            case GuardAnswer.Allowed allowed ->
                new Dispatch.Target(order.unit(), allowed.clause(), allowed.workingDays(), order.helpers(), null);
            case GuardAnswer.NotOnList not -> {
                if (!mayOverride(turn, order)) {
                    throw refused(not);
                }
                duties.override(turn.by(), matter(voice), asked, order.override());
                yield new Dispatch.Target(order.unit(), "", null, order.helpers(), order.override());
            }
        };
    }

    private static boolean mayOverride(Turn turn, Order order) {
        return turn.by().is(Role.SUPERVISION) && !order.override().isBlank();
    }

    private void checkHelper(Voice voice, Turn turn, Order order, String helper) {
        var answer = duties.guard(assignment(voice, turn, helper, order.unit()));
        if (answer instanceof GuardAnswer.NotOnList not && !mayOverride(turn, order)) {
            throw refused(not);
        }
    }

    private Refused refused(GuardAnswer.NotOnList not) {
        return new Refused(
                "voices.refused.duty." + not.why(), council.directory().nameOf(not.unit()));
    }

    /** A sitting may give the lead to another unit, but no unit can shed it that way, and the lists hold here too. */
    Step conclude(Voice voice, Turn turn, String unit, String decision) {
        voice.require(Move.CONCLUDE, turn);
        var now = voice.handling();
        if (unit.equals(now.unit())) {
            var clause = now.clause() == null ? "" : now.clause();
            return Work.conclude(voice, turn, new Dispatch.Lead(unit, clause), decision);
        }
        if (Party.of(turn.by(), voice) == Party.UNIT) {
            throw new Refused("voices.refused.lead");
        }
        var target = target(voice, turn, new Order(unit, List.of(), decision));
        return Work.conclude(voice, turn, new Dispatch.Lead(unit, target.clause()), decision);
    }

    /** Taken back by the person; what two units still argue about falls with it. */
    Step withdraw(Voice voice, Turn turn, String reason) {
        var step = Outcomes.withdraw(voice, turn, reason);
        if (Dispatch.dispute(voice) != null) {
            duties.lapse(turn.by(), dispute(voice));
        }
        return step;
    }

    /** The unit hands it back, naming whose it is; the dispute begins. */
    Step sendBack(Voice voice, Turn turn, String whose, String reason) {
        Dispatch.requireReturnable(voice, turn, whose);
        if (council.directory()
                .organ(whose)
                .filter(organ -> organ.kind().handles())
                .isEmpty()) {
            throw new Refused("voices.refused.whose");
        }
        var unit = unit(voice);
        var clause = voice.handling().clause();
        var raise = new Raise(matter(voice), unit, whose, reason, clause == null || clause.isBlank() ? null : clause);
        var dispute = duties.raise(turn.by(), raise);
        return Dispatch.sendBack(
                voice, turn, new VoiceState.ReturnRequested(turn.stamp(), unit, whose, reason, dispute.value()));
    }

    Step keep(Voice voice, Turn turn) {
        var step = Dispatch.keep(voice, turn);
        duties.withdraw(turn.by(), dispute(voice));
        return step;
    }

    /** The named unit, or the one that returned it, says what it has to say. */
    void evidence(Voice voice, Turn turn, String words) {
        duties.addEvidence(turn.by(), dispute(voice), words);
    }

    Step rule(Voice voice, Turn turn, Decision decision) {
        voice.require(Move.RULE, turn);
        var ruling = duties.rule(turn.by(), dispute(voice), decision);
        return Dispatch.rule(
                voice,
                turn,
                new Dispatch.Target(ruling.unit(), ruling.clause(), ruling.workingDays(), List.of(), null));
    }

    void erase(Voice voice) {
        duties.erase(voice.ref());
    }

    private static DisputeId dispute(Voice voice) {
        var id = Dispatch.dispute(voice);
        if (id == null) {
            throw new Refused("voices.refused.no-dispute");
        }
        return new DisputeId(id);
    }

    private static Assignment assignment(
            Voice voice, Turn turn, String unit, @org.jspecify.annotations.Nullable String lead) {
        return new Assignment(unit, lead, voice.topic(), voice.matter().place().code(), Zone.day(turn.now()));
    }

    private static Raise.Matter matter(Voice voice) {
        return new Raise.Matter(
                voice.ref(),
                voice.number().toString(),
                voice.topic(),
                voice.matter().place().code());
    }

    private static String unit(Voice voice) {
        var unit = voice.handling().unit();
        return unit == null ? "" : unit;
    }
}
