package shangliang.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import shangliang.base.Refused;
import shangliang.base.Viewer;

/** What a person can do on their own page now: exactly what the table, the clocks and the notes allow. */
enum Choice {
    CLARIFY(Words.NEEDED),
    GRADE(Words.NONE),
    OBJECT(Words.NEEDED),
    SUPPLEMENT(Words.NEEDED),
    RESUME(Words.OPTIONAL),
    LEND(Words.NONE),
    UNLEND(Words.NONE),
    GRADE_ANEW(Words.NONE),
    REOPEN(Words.NEEDED),
    HIDE_NAME(Words.NONE),
    WISH_PUBLIC(Words.NONE),
    WISH_PRIVATE(Words.NONE),
    UNLINK(Words.NONE),
    REINSTATE(Words.NONE),
    WITHDRAW(Words.OPTIONAL),
    ERASE(Words.NONE),
    CLOSE(Words.NONE);

    /** Whether a choice asks for words. */
    enum Words {
        NEEDED,
        OPTIONAL,
        NONE
    }

    private final Words words;

    Choice(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** As it stands in an address and a message key. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Choice> of(String slug) {
        return Arrays.stream(values())
                .filter(choice -> choice.slug().equals(slug))
                .findFirst();
    }

    /** In the order in which they matter. */
    static List<Choice> of(Look look) {
        var open = new ArrayList<Choice>();
        for (var choice : values()) {
            if (choice.isOpen(look)) {
                open.add(choice);
            }
        }
        return open;
    }

    private boolean isOpen(Look look) {
        var voice = look.voice();
        var moves = Move.open(voice.phase(), Party.PERSON);
        if (look.erased()) {
            return this == CLOSE;
        }
        return switch (this) {
            case CLARIFY -> moves.contains(Move.CLARIFY);
            case GRADE -> moves.contains(Move.CONFIRM) || gradesAlong(look);
            case OBJECT ->
                moves.contains(Move.OBJECT)
                        && !voice.state(VoiceState.NotAccepted.class).isFinal();
            case SUPPLEMENT ->
                voice.phase() == Phase.LINKED || !voice.phase().isEnd() && voice.phase() != Phase.CLARIFYING;
            case LEND -> !voice.privacy().lent() && !voice.phase().isEnd() && !voice.isForOneHelper();
            case UNLEND -> voice.privacy().lent();
            case RESUME -> moves.contains(Move.RESUME);
            case GRADE_ANEW -> moves.contains(Move.GRADE_ANEW) && inTime(look, Wait.REGRADE);
            case REOPEN ->
                moves.contains(Move.REOPEN) && inTime(look, Wait.REOPEN)
                        || moves.contains(Move.REOPEN_ALONE) && look.state() == PublicState.ENDED;
            case HIDE_NAME ->
                voice.privacy().contact() != null
                        && !voice.privacy().hideName()
                        && !voice.phase().isEnd();
            case WISH_PUBLIC ->
                voice.publication().status() == Publication.Status.NOT_WISHED && !voice.isForOneHelper();
            case WISH_PRIVATE -> voice.publication().status() != Publication.Status.NOT_WISHED;
            case UNLINK -> moves.contains(Move.UNLINK) && inTime(look, Wait.UNDO);
            case REINSTATE -> moves.contains(Move.REINSTATE) && inTime(look, Wait.UNDO);
            case WITHDRAW -> moves.contains(Move.WITHDRAW);
            case ERASE, CLOSE -> true;
        };
    }

    private static boolean gradesAlong(Look look) {
        var master = look.master();
        return master != null
                && look.voice().phase() == Phase.LINKED
                && Set.of(Phase.ANSWERED, Phase.CONFIRMED, Phase.CLOSED, Phase.RECHECK)
                        .contains(master.phase())
                && isAllowed(
                        () -> Outcomes.requireGradable(look.voice(), look.turn().at(key(look)), master));
    }

    private static Viewer key(Look look) {
        return new Viewer.KeyHolder(look.voice().ref());
    }

    private static boolean inTime(Look look, Wait wait) {
        return isAllowed(() -> Outcomes.requireWithin(look.voice(), look.turn(), wait, "voices.refused.ended"));
    }

    private static boolean isAllowed(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refused no) {
            return false;
        }
    }
}
