package shangliang.voices;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Refused;
import shangliang.base.SourceRef;

/** A matter raised by a person, with everything its rules need; deciding about it changes nothing by itself. */
record Voice(
        UUID id,
        int version,
        VoiceNumber number,
        Matter matter,
        Origin origin,
        Privacy privacy,
        Handling handling,
        Publication publication,
        VoiceState state) {

    static final String KIND = "voice";

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    Phase phase() {
        return Phase.of(state);
    }

    Voice in(VoiceState next) {
        return new Voice(id, version, number, matter, origin, privacy, handling, publication, next);
    }

    Voice with(Handling next) {
        return new Voice(id, version, number, matter, origin, privacy, next, publication, state);
    }

    /** What becomes a matter of guidance is not public any more. */
    Voice with(Matter next) {
        var shown = next.kind() == VoiceKind.GUIDANCE ? Publication.NOT_WISHED : publication;
        return new Voice(id, version, number, next, origin, privacy, handling, shown, state);
    }

    Voice with(Privacy next) {
        return new Voice(id, version, number, matter, origin, next, handling, publication, state);
    }

    Voice with(Publication next) {
        return new Voice(id, version, number, matter, origin, privacy, handling, next, state);
    }

    /** Refuses what the table does not allow, saying where the voice stands. */
    void require(Move move, Turn turn) {
        var party = Party.of(turn.by(), this);
        if (party == null || !move.by().contains(party)) {
            throw new Refused("voices.refused.party");
        }
        if (!move.from().contains(phase())) {
            throw new Refused("voices.refused.phase." + phase().shown());
        }
    }

    /** The state as {@code type}, which the table has made sure of. */
    <S extends VoiceState> S state(Class<S> type) {
        return type.cast(state);
    }

    /** What another system answered to it before it came here, or null. */
    @Nullable
    Reply reply() {
        return state instanceof VoiceState.Imported old ? old.reply() : null;
    }

    /** Guidance is seen by the one helper: nobody else is called in, told about it or asked to look again. */
    boolean isForOneHelper() {
        return matter.kind() == VoiceKind.GUIDANCE;
    }

    /** Refuses what would show a matter of guidance to more than its one helper. */
    void requireOpen() {
        if (isForOneHelper()) {
            throw new Refused("voices.refused.one-helper");
        }
    }

    /** The clocks that run for whoever has it now; an answer that was given is waited for no more. */
    List<Deadline> clocks() {
        var answer = phase() == Phase.RECHECK ? null : handling.answer();
        return Stream.of(handling.step(), answer).filter(Objects::nonNull).toList();
    }

    @Nullable
    String topic() {
        return matter.topic();
    }
}
