package shangliang.voices;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** Those who do the work behind the door, and what they look up for it. */
@Component
record Workers(
        Submitting submitting,
        Importing importing,
        Keys keys,
        Giving giving,
        Grading grading,
        Rechecking rechecking,
        Erasing erasing,
        Clockwork clockwork,
        Lookup lookup) {

    /** The tables that words are checked against. */
    @Component
    record Lookup(VoiceRows rows, Turns turns, Council council, Duties duties, Reasons reasons) {}

    void requireUnmoved(Voice voice, int version) {
        if (voice.version() != version) {
            var faster = lookup.rows().lastActor(voice.id());
            throw faster.isEmpty() ? new Stale("voices.desk.stale") : new Stale("voices.stale", faster);
        }
    }

    /** Holds the voice for work that is more than one step. */
    void with(Viewer by, VoiceNumber number, BiConsumer<Voice, Turn> work) {
        var turn = lookup.turns().of(by);
        work.accept(lookup.rows().lock(number, Sight.of(by, lookup.council().directory())), turn);
    }

    void noteRead(Voice voice) {
        if (voice.state() instanceof VoiceState.Answered answer && !answer.read()) {
            var read = new VoiceState.Answered(answer.stamp(), answer.outcome(), answer.text(), answer.day(), true);
            lookup.rows().read(voice, read);
        }
    }

    Matter sorted(Voice voice, Sorting sorting) {
        var topic = lookup.duties()
                .topics()
                .leaf(sorting.topic())
                .orElseThrow(() -> new Invalid("topic", "voices.topic.unknown"));
        return voice.matter().sorted(sorting.kind(), topic.code(), sorting.pressing());
    }

    Voice master(Viewer by, VoiceNumber number) {
        return lookup.rows()
                .find(number, Sight.of(by, lookup.council().directory()))
                .orElseThrow(NotFound::new);
    }

    String reason(String code) {
        return lookup.reasons().declines().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("reason", "voices.reason.unknown"))
                .code();
    }

    String unit(String code) {
        return lookup.council()
                .directory()
                .organ(code)
                .filter(organ -> organ.kind().handles())
                .orElseThrow(() -> new Invalid("unit", "voices.unit.unknown"))
                .code();
    }
}
