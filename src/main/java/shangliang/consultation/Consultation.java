package shangliang.consultation;

import java.util.Objects;
import java.util.UUID;
import shangliang.base.Ids;
import shangliang.base.SourceRef;

/** A matter that is talked over with those whom it touches before it is decided; decides without clock or database. */
record Consultation(
        UUID id, int version, ConsultationNumber number, Topic topic, Ground ground, ConsultationState state) {

    static final String KIND = "consultation";

    static Consultation propose(Turn turn, ConsultationNumber number, Topic topic) {
        var ground = Ground.NONE.until(turn.workingDays(Phase.PROPOSED.days()));
        return new Consultation(
                Ids.next(turn.now()), 0, number, topic, ground, Phase.PROPOSED.state(turn.stamp(), topic.affected()));
    }

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    Phase phase() {
        return Phase.of(state);
    }

    Consultation atVersion(int next) {
        return new Consultation(id, next, number, topic, ground, state);
    }

    /** Refuses what is not open to whoever has the turn. */
    void check(Move move, Turn turn) {
        move.check(phase(), Party.of(turn.by(), this));
    }

    /** Goes where the table says, with a new clock when it truly goes somewhere. */
    Consultation moved(Move move, Turn turn, String words, Ground with) {
        check(move, turn);
        var to = move.to();
        var until = to == phase() ? with.until() : to.days() == 0 ? null : turn.workingDays(to.days());
        return new Consultation(id, version, number, topic, with.until(until), to.state(turn.stamp(), words));
    }

    Consultation moved(Move move, Turn turn, String words) {
        return moved(move, turn, words, ground);
    }

    Consultation about(Topic other) {
        return new Consultation(id, version, number, other, ground, state);
    }

    /** The day it is held on; asked only once there is one. */
    Meeting meeting() {
        return Objects.requireNonNull(ground.meeting(), "no day was named yet");
    }
}
