package shangliang.voices;

import static shangliang.base.Piece.Audience.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Directory;
import shangliang.council.Organ;
import shangliang.studios.StudioBook;
import shangliang.studios.Venue;

/** What a step adds to the thread, and who should hear of it; names organs and days, never a person's words. */
record Telling(Directory directory, Reasons reasons, StudioBook book) {

    private static final Set<String> PARTIES_ONLY = Set.of(
            "CONFIRM",
            "ASK_MORE",
            "SIT_TOGETHER",
            "GRADE_ANEW",
            "HIDE_NAME",
            "WITHHOLD",
            "CODE_REISSUED",
            "LEND",
            "UNLEND",
            "WISH_PRIVATE");

    private static final Set<String> STAFF_ONLY =
            Set.of("PROPOSE_DECLINE", "DISMISS_DECLINE", "SORT", "RECOUNT", "FREE", "FOLLOW", "TELL");

    Piece piece(UUID id, Step step, Turn turn) {
        var holder = holder(step.after());
        var changed = holder != null && !holder.equals(holder(step.before()));
        return new Piece(
                id,
                step.after().ref(),
                turn.now(),
                key(step),
                args(step.after()),
                changed || step.name().equals("SUBMIT") ? holder : null,
                audience(step.name()));
    }

    List<Notice> notices(Step step, Turn turn) {
        var notices = new ArrayList<Notice>();
        var recipient = waitsFor(step.after());
        if (recipient != null && step.before().phase() != step.after().phase()) {
            notices.add(toStaff(
                    recipient, step.after(), "voices.notice." + step.after().phase(), turn.now()));
        }
        var calledIn = new ArrayList<>(step.after().handling().helpers());
        calledIn.removeAll(step.before().handling().helpers());
        calledIn.forEach(helper -> notices.add(toStaff(
                new Recipient.Holders(Role.UNIT, ScopeRef.organ(helper)),
                step.after(),
                "voices.notice.CALLED_IN",
                turn.now())));
        return notices;
    }

    /** What a desk hears; of guidance only that there is something, as others may read the same inbox. */
    static Notice toStaff(Recipient to, Voice voice, String key, Instant now) {
        var number = Label.of(voice.number().toString());
        return voice.isForOneHelper()
                ? new Notice(to, voice.ref(), "voices.notice.one-helper", List.of(number), "/v/" + number.zh(), now)
                : new Notice(
                        to,
                        voice.ref(),
                        key,
                        List.of(number, Label.of(voice.matter().title())),
                        "/desk/voices/" + number.zh(),
                        now);
    }

    private static String key(Step step) {
        return "voices.thread." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Audience audience(String name) {
        return STAFF_ONLY.contains(name) ? STAFF : PARTIES_ONLY.contains(name) ? PARTIES : PUBLIC;
    }

    private List<Label> args(Voice voice) {
        return switch (voice.state()) {
            case VoiceState.Assigned assigned ->
                List.of(directory.nameOf(assigned.unit()), Label.of(assigned.clause()));
            case VoiceState.ReturnRequested request ->
                List.of(directory.nameOf(request.unit()), directory.nameOf(request.whose()));
            case VoiceState.InProgress work ->
                List.of(unit(voice), Label.of(voice.handling().officer()));
            case VoiceState.Answered answered -> List.of(unit(voice));
            case VoiceState.InConsultation waits ->
                List.of(waits.table().host(), Label.of(waits.table().number()));
            case VoiceState.ReferredOut out -> List.of(body(out.body()));
            default -> List.of();
        };
    }

    private Label body(String code) {
        return reasons.body(code).map(Reasons.Body::name).orElse(Label.of(code));
    }

    private Label unit(Voice voice) {
        var unit = voice.handling().unit();
        return unit == null ? Label.of("") : directory.nameOf(unit);
    }

    /** Who has the matter in hand, for everyone to see; null when nobody has to act. */
    @Nullable
    Label holder(Voice voice) {
        return switch (voice.phase()) {
            case SUBMITTED -> receiverName(voice.origin().receiver());
            case DECLINE_PROPOSED, ACCEPTED, REOPENED -> organ(Organ.Kind.OFFICE);
            case ASSIGNED, IN_PROGRESS, REWORK, JOINT_REVIEW -> unit(voice);
            case RETURN_REQUESTED, RULING -> organ(Organ.Kind.SUPERVISION_OFFICE);
            case ESCALATED -> organ(Organ.Kind.CHAIR_MEETING);
            case IN_CONSULTATION ->
                voice.state(VoiceState.InConsultation.class).table().host();
            default -> null;
        };
    }

    /** The station of a town, not the town itself; a studio by its name. */
    private Label receiverName(ScopeRef receiver) {
        return switch (receiver.kind()) {
            case "place" ->
                book.stationOf(receiver.code(), directory).map(Venue::name).orElse(directory.nameOf(receiver));
            case "studio" -> book.nameOf(receiver.code());
            default -> directory.nameOf(receiver);
        };
    }

    private Label organ(Organ.Kind kind) {
        var organs = directory.organs(kind);
        return organs.isEmpty() ? Label.of("") : organs.getFirst().name();
    }

    static @Nullable Recipient waitsFor(Voice voice) {
        var unit = voice.handling().unit();
        return switch (voice.phase()) {
            case SUBMITTED -> receiver(voice.origin().receiver());
            case DECLINE_PROPOSED, ACCEPTED, REOPENED -> new Recipient.Holders(Role.CLERK, ScopeRef.DISTRICT);
            case ASSIGNED, REWORK, IN_PROGRESS, JOINT_REVIEW, IN_CONSULTATION ->
                unit == null ? null : new Recipient.Holders(Role.UNIT, ScopeRef.organ(unit));
            case RETURN_REQUESTED, RULING -> new Recipient.Holders(Role.SUPERVISION, ScopeRef.DISTRICT);
            case ESCALATED -> new Recipient.Holders(Role.CHAIR, ScopeRef.DISTRICT);
            case RECHECK -> new Recipient.Holders(Role.RECHECKER, ScopeRef.DISTRICT);
            default -> null;
        };
    }

    private static Recipient receiver(ScopeRef receiver) {
        var role = receiver.kind().equals("studio") ? Role.STUDIO_LEAD : Role.STATION;
        return new Recipient.Holders(role, receiver);
    }
}
