package shangliang.voices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.TooMany;
import shangliang.base.Viewer;
import shangliang.council.Council;

/** Receipt codes at the door: checked, slowed down when guessed, re-issued when lost; and followers' contacts. */
@Component
class Keys {

    private static final String FOLLOW = """
            insert into voice_follower (id, voice, contact, code_hash, since)
            values (:id, :voice, :contact, '', :now)
            """;

    private static final Sight PUBLISHED = new Sight("publication = 'PUBLISHED'", Map.of());

    private final VoiceRows rows;
    private final CodeRows tries;
    private final Submitting submitting;
    private final Parts parts;
    private final Clock clock;

    Keys(VoiceRows rows, CodeRows tries, Submitting submitting, Parts parts, Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.submitting = submitting;
        this.parts = parts;
        this.clock = clock;
    }

    /** What else the keys need at hand. */
    @Component
    record Parts(Acting acting, ContactVault contacts, Council council, JdbcClient jdbc) {}

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
        var voice = parts.acting().act(by, number, (was, turn) -> {
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

    void follow(VoiceNumber number, Contact contact) {
        var voice = rows.find(number, PUBLISHED).orElseThrow(NotFound::new);
        var now = clock.instant();
        parts.jdbc()
                .sql(FOLLOW)
                .param("id", Ids.next(now))
                .param("voice", voice.id())
                .param("contact", parts.contacts().keep(contact, now))
                .param("now", VoiceMapping.utc(now))
                .update();
    }
}
