package shangliang.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.base.Texts;

/** The day itself: who is there, and what is said by turns. */
@Component
class Session {

    private final Seating seating;
    private final AttendeeRows attendees;
    private final SpeechRows speeches;

    Session(Seating seating, AttendeeRows attendees, SpeechRows speeches) {
        this.seating = seating;
        this.attendees = attendees;
        this.speeches = speeches;
    }

    /** The host says who is there; the share of those affected must hold for them, too. */
    Step begin(Consultation ready, Turn turn, Collection<String> codes) {
        ready.check(Move.BEGIN, turn);
        if (turn.today().isBefore(ready.meeting().day())) {
            throw new Refused(
                    "consultation.refused.begin-early", ready.meeting().day());
        }
        var roll = seating.roll(ready);
        var there =
                roll.seated().stream().filter(one -> codes.contains(one.code())).toList();
        new Roll(roll.seats(), there, roll.drawn()).check(seating.share());
        attendees.of(ready.id()).stream()
                .filter(one -> one.kind() == Attendee.Kind.WRITES)
                .forEach(one -> speeches.add(ready.id(), one.id(), new Said(one.code(), one.words()), turn.now()));
        var present = there.stream().map(Attendee::code).toList();
        var came = ready.ground().came().present(present);
        return Step.of(
                Move.BEGIN,
                ready,
                ready.moved(Move.BEGIN, turn, "", ready.ground().with(came)));
    }

    /**
     * Two may record at once: each turn stands once, in the order in which it came. Other words under an id that stands
     * already are another turn.
     */
    Step say(Consultation running, Turn turn, UUID id, Said said) {
        running.check(Move.RECORD, turn);
        if (!running.ground().came().present().contains(said.name())) {
            throw new Invalid("code", "consultation.choose");
        }
        if (!speeches.add(running.id(), id, said, turn.now()) && !speeches.isThere(id, said)) {
            speeches.add(running.id(), Ids.next(turn.now()), said, turn.now());
        }
        return Step.note("SAY", running, said.name() + " " + Texts.length(said.words()));
    }

    Step record(Consultation running, Turn turn) {
        running.check(Move.RECORD, turn);
        if (speeches.of(running.id()).isEmpty()) {
            throw new Refused("consultation.refused.silent");
        }
        return Step.of(Move.RECORD, running, running.moved(Move.RECORD, turn, ""));
    }

    List<Speech> speeches(Consultation consultation) {
        return speeches.of(consultation.id());
    }
}
