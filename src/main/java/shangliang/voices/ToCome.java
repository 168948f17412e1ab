package shangliang.voices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Zone;
import shangliang.thread.Knot;

/** What is still to come for a voice: the promises that its thread ends with. */
final class ToCome {

    private ToCome() {}

    static List<Knot.Promise> of(Look look) {
        var voice = look.leading();
        var promises = new ArrayList<Knot.Promise>();
        switch (voice.state()) {
            case VoiceState.Answered answered ->
                promises.add(promise("grade", voice.handling().step()));
            case VoiceState.Closed closed -> {
                if (look.nextLook() != null) {
                    promises.add(new Knot.Promise("voices.promise.look", List.of(), look.nextLook()));
                }
                return promises;
            }
            case VoiceState.Recheck recheck -> {
                return List.of(promise("result", voice.handling().step()));
            }
            default -> {
                if (voice.phase().isEnd()) {
                    return promises;
                }
                promises.addAll(working(voice));
            }
        }
        promises.add(promise("later", null));
        return promises;
    }

    private static List<Knot.Promise> working(Voice voice) {
        var promises = new ArrayList<Knot.Promise>();
        var answer = voice.handling().answer();
        if (answer == null) {
            promises.add(promise(next(voice.phase()), voice.handling().step()));
        }
        promises.add(promise(answer == null ? "answered" : "answer", answer));
        promises.add(promise("grade", null));
        return promises;
    }

    private static String next(Phase phase) {
        return switch (phase) {
            case CLARIFYING -> "clarify";
            case ACCEPTED, REOPENED -> "assign";
            case RETURN_REQUESTED, RULING -> "rule";
            default -> "accept";
        };
    }

    private static Knot.Promise promise(String what, @Nullable Deadline deadline) {
        return new Knot.Promise("voices.promise." + what, List.of(), last(deadline));
    }

    private static @Nullable LocalDate last(@Nullable Deadline deadline) {
        return deadline == null ? null : Zone.day(deadline.due().minusMillis(1));
    }
}
