package shangliang.voices;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
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
        Following following,
        Giving giving,
        Grading grading,
        Rechecking rechecking,
        Erasing erasing,
        Clockwork clockwork,
        Deadlines deadlines,
        Lookup lookup) {

    /** The tables that words are checked against. */
    @Component
    record Lookup(
            VoiceRows rows,
            StepRows steps,
            Acting acting,
            Turns turns,
            Council council,
            Duties duties,
            Reasons reasons) {}

    void requireUnmoved(Voice voice, int version) {
        if (voice.version() != version) {
            var faster = lookup.rows().lastActor(voice.id());
            throw faster.isEmpty() ? new Stale("voices.desk.stale") : new Stale("voices.stale", faster);
        }
    }

    /** Holds the voice for work that is more than one step. */
    void with(Viewer by, VoiceNumber number, BiConsumer<Voice, Turn> work) {
        var turn = lookup.turns().of(by);
        work.accept(lookup.rows().lock(number, Sight.of(turn, lookup.council().directory())), turn);
    }

    /** What the person proposed was used: said in the thread, once. */
    void noteProposal(Viewer by, VoiceNumber number, Answer answer) {
        if (answer.asProposed()) {
            with(by, number, (voice, turn) -> {
                if (!voice.matter().solution().isEmpty() && !lookup.steps().has(voice.id(), "AS_PROPOSED")) {
                    lookup.acting().note(Step.note("AS_PROPOSED", voice, voice, ""), turn);
                }
            });
        }
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
        if (voice.isForOneHelper() && sorting.kind() != VoiceKind.GUIDANCE) {
            throw new Refused("voices.refused.guidance-stays");
        }
        return voice.matter().sorted(sorting);
    }

    /** Holds two voices, in the same order for everyone, so that they are not joined to each other at once. */
    void holdBoth(Viewer by, VoiceNumber one, VoiceNumber other) {
        Stream.of(one, other)
                .sorted(Comparator.comparing(VoiceNumber::year).thenComparing(VoiceNumber::serial))
                .forEach(number -> with(by, number, (voice, turn) -> {}));
    }

    /** The voice that {@code voice} is to go along with; not for one that others go along with itself. */
    Voice master(Turn turn, VoiceNumber number, Voice voice) {
        if (!lookup.rows().linkedTo(voice.id()).isEmpty()) {
            throw new Refused("voices.refused.leads");
        }
        return lookup.rows()
                .find(number, Sight.of(turn, lookup.council().directory()))
                .orElseThrow(NotFound::new);
    }

    /** On new facts; who went along reopens their own. */
    Step reopened(Voice voice, Turn turn, String facts) {
        return voice.state() instanceof VoiceState.Linked linked
                ? Outcomes.reopenAlone(voice, turn, lookup.rows().hold(linked.master()), facts)
                : Outcomes.reopen(voice, turn, facts);
    }

    List<VoiceNumber> waitingFor(UUID consultation) {
        return lookup.rows().waitingFor(consultation);
    }

    void requireBody(String code) {
        if (lookup.reasons().body(code).isEmpty()) {
            throw new Invalid("body", "voices.desk.choose");
        }
    }

    String reason(String code) {
        return lookup.reasons().declines().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("reason", "voices.reason.unknown"))
                .code();
    }

    List<String> units(List<String> codes) {
        return codes.stream().map(this::unit).toList();
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
