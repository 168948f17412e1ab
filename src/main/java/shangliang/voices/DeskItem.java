package shangliang.voices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Role;

/** One voice on a desk: what it is, where it stands, what can be done now, and what surrounds it. */
record DeskItem(
        DeskSight eyes,
        Voice voice,
        Contact contact,
        List<DeskForm> forms,
        DeskHelp help,
        DeskAround around,
        DeskBack back) {

    /** The one form that stands open and first: what this desk is there for. */
    Optional<DeskForm> main() {
        var reviews = back.queue().startsWith(DeskQueue.PUBLICATION.name());
        return forms.stream()
                .filter(form -> form.act().isMain() && !isSettled(form.act()))
                .sorted(Comparator.comparing(form -> form.act().isReview() != reviews))
                .findFirst();
    }

    /** What was withheld can still be published, but nobody waits for it. */
    private boolean isSettled(DeskAct act) {
        return act == DeskAct.PUBLISH && voice.publication().status() == Publication.Status.WITHHELD;
    }

    boolean isMain(DeskAct act) {
        return main().filter(form -> form.act() == act).isPresent();
    }

    List<DeskForm> more() {
        var main = main().orElse(null);
        return forms.stream().filter(form -> form != main).toList();
    }

    /** The letter that opens a form; only the main one answers to the main letter. */
    String key(DeskForm form) {
        return form.act().isMain() && !isMain(form.act()) ? "" : form.act().key();
    }

    boolean canLink() {
        return forms.stream().anyMatch(form -> form.act() == DeskAct.LINK);
    }

    String path() {
        return "/desk/voices/" + voice.number();
    }

    boolean isUnit() {
        return eyes.role() == Role.UNIT;
    }

    boolean isChair() {
        return eyes.role() == Role.CHAIR;
    }

    /** Whether the reader may read more of what is linked than how many there are. */
    boolean showsLinks() {
        return !isUnit() && eyes.role() != Role.RECHECKER;
    }

    /** The answer it rests on, when there is one. */
    VoiceState.@Nullable Answered answer() {
        return switch (voice.state()) {
            case VoiceState.Answered answered -> answered;
            case VoiceState.Confirmed confirmed -> confirmed.answer();
            case VoiceState.Closed closed -> closed.answer();
            case VoiceState.Recheck recheck -> recheck.answer();
            case VoiceState.Rework rework -> rework.answer();
            default -> null;
        };
    }

    /** The clock that counts now; the promised answer comes second when another step runs before it. */
    @Nullable
    Deadline step() {
        return voice.phase().isEnd() ? null : voice.handling().step();
    }

    @Nullable
    Deadline promised() {
        return switch (voice.phase()) {
            case ASSIGNED, RETURN_REQUESTED, RULING, IN_PROGRESS, JOINT_REVIEW, ESCALATED, IN_CONSULTATION, REWORK ->
                voice.handling().answer();
            default -> null;
        };
    }
}
