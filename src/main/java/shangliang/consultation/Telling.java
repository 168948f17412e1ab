package shangliang.consultation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.web.Messages;

/** What a step adds to the thread of a consultation and to those of the voices it began with, and who hears of it. */
@Component
class Telling {

    /** What whoever began it wants to hear. */
    private static final Set<Move> FOR_VOICES = EnumSet.of(
            Move.PLAN,
            Move.APPROVE,
            Move.POSTPONE,
            Move.RECORD,
            Move.ADOPT,
            Move.ADOPT_PARTLY,
            Move.DECLINE,
            Move.FEED_BACK);

    /** What only the host needs to know. */
    private static final Set<String> QUIET = Set.of("COME", "WRITE", "LEAVE", "SAY", "SIGN", "JUDGE", "PASSES");

    private final VoiceRows voices;
    private final Holders holders;
    private final Messages messages;

    Telling(VoiceRows voices, Holders holders, Messages messages) {
        this.voices = voices;
        this.holders = holders;
        this.messages = messages;
    }

    List<Piece> pieces(Step step, Turn turn) {
        var pieces = new ArrayList<Piece>();
        if (QUIET.contains(step.name())) {
            return pieces;
        }
        var audience = step.after().phase().isPublic() ? Audience.PUBLIC : Audience.STAFF;
        var holder = step.isMove() ? holders.of(step.after()) : null;
        pieces.add(piece(step, turn, step.after().ref(), holder, audience));
        if (isForVoices(step)) {
            for (var voice : voices.of(step.after().id())) {
                pieces.add(piece(step, turn, new SourceRef("voice", voice), null, Audience.PUBLIC));
            }
        }
        return pieces;
    }

    private static boolean isForVoices(Step step) {
        return FOR_VOICES.stream().anyMatch(move -> move.name().equals(step.name()));
    }

    private Piece piece(Step step, Turn turn, SourceRef on, @Nullable Label holder, Audience audience) {
        var beside = on.equals(step.after().ref()) ? "consultation.thread." : "consultation.voice.";
        return new Piece(
                Ids.next(turn.now()), on, turn.now(), beside + step.slug(), args(step.after()), holder, audience);
    }

    /** Number, question, and the day when there is one. */
    private List<Label> args(Consultation consultation) {
        var args = new ArrayList<Label>();
        args.add(Label.of(consultation.number().toString()));
        args.add(Label.of(consultation.topic().question()));
        var meeting = consultation.ground().meeting();
        if (meeting != null) {
            args.add(new Label(
                    messages.day(Locale.SIMPLIFIED_CHINESE, meeting.day()),
                    messages.day(Locale.ENGLISH, meeting.day())));
        }
        return args;
    }

    List<Notice> notices(Step step, Turn turn) {
        var notices = new ArrayList<Notice>();
        var own = step.name().equals("PROPOSE") && Party.of(turn.by(), step.after()) == Party.HOST;
        var to = own ? null : recipient(step);
        if (to != null) {
            notices.add(notice(step, turn, to, step.after().ref(), "consultation.notice." + step.slug()));
        }
        if (isForVoices(step)) {
            for (var voice : voices.of(step.after().id())) {
                var about = new SourceRef("voice", voice);
                notices.add(notice(step, turn, new Recipient.Followers(), about, "consultation.voice." + step.slug()));
            }
        }
        return notices;
    }

    /** Whoever has to do the next step, when it is somebody else's. */
    private static @Nullable Recipient recipient(Step step) {
        var topic = step.after().topic();
        return switch (step.name()) {
            case "PROPOSE", "HAND_OVER", "APPROVE", "SEND_BACK", "ADOPT", "ADOPT_PARTLY", "DECLINE" ->
                Holders.host(topic.host());
            case "SUBMIT" -> new Recipient.Holders(Role.CHAIR, ScopeRef.DISTRICT);
            case "SCREEN", "POSTPONE", "DELIVER" -> Holders.owner(step.after());
            case "LOOK_AGAIN" -> new Recipient.Holders(Role.RECHECKER, ScopeRef.DISTRICT);
            default -> null;
        };
    }

    private Notice notice(Step step, Turn turn, Recipient to, SourceRef about, String key) {
        var path = to instanceof Recipient.Followers ? "/consultations/" : "/desk/consultations/";
        return new Notice(
                to, about, key, args(step.after()), path + step.after().number(), turn.now());
    }
}
