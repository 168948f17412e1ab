package shangliang.voices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.TooMany;
import shangliang.base.Viewer;

/** Receipt codes at the door: checked, slowed down when guessed, re-issued when lost. */
@Component
class Keys {

    private final VoiceRows rows;
    private final CodeRows tries;
    private final Submitting submitting;
    private final Acting acting;
    private final Clock clock;

    Keys(VoiceRows rows, CodeRows tries, Submitting submitting, Acting acting, Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.submitting = submitting;
        this.acting = acting;
        this.clock = clock;
    }

    Optional<SourceRef> open(VoiceNumber number, String typed, String source) {
        var about = List.of("n:" + number, submitting.source(source));
        var now = clock.instant();
        tries.blocked(about, now).ifPresent(wait -> {
            throw new TooMany(wait);
        });
        var fits = ReceiptCode.parse(typed)
                .map(code -> submitting.codeHash(number, code))
                .equals(rows.codeHash(number));
        if (!fits || rows.codeHash(number).isEmpty()) {
            tries.miss(about, now);
            return Optional.empty();
        }
        tries.forget(about);
        return rows.find(number, new Sight("true", Map.of())).map(Voice::ref);
    }

    ReceiptCode reissue(Viewer by, VoiceNumber number) {
        var code = submitting.freshCode();
        var voice = acting.act(by, number, (was, turn) -> {
            if (Party.of(by, was) != Party.STATION) {
                throw new Refused("voices.refused.party");
            }
            if (was.privacy().contact() == null) {
                throw new Refused("voices.refused.no-contact");
            }
            return Step.note("CODE_REISSUED", was, was, "");
        });
        rows.newCode(voice.id(), submitting.codeHash(number, code));
        return code;
    }
}
