package shangliang.voices;

import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.studios.Studios;

/** Finds a voice for its page; what of it a viewer may read, the page decides by its view. */
@Component
class Looks {

    private static final Sight ANY = new Sight("phase <> 'DRAFT'", Map.of());

    private final VoiceRows rows;
    private final PublicRows lists;
    private final Turns turns;
    private final Words words;

    Looks(VoiceRows rows, PublicRows lists, Turns turns, Words words) {
        this.rows = rows;
        this.lists = lists;
        this.turns = turns;
        this.words = words;
    }

    /** The names that a page needs. */
    @Component
    record Words(Council council, Studios studios, Reasons reasons) {

        Telling telling() {
            return new Telling(council.directory(), reasons, studios.book());
        }
    }

    /** The number as an address or a person writes it. */
    static VoiceNumber number(String typed) {
        return VoiceNumber.parse(typed).orElseThrow(NotFound::new);
    }

    Look at(VoiceNumber number) {
        var voice = rows.find(number, ANY).orElseThrow(NotFound::new);
        var master = voice.state() instanceof VoiceState.Linked linked
                ? rows.find(linked.master()).orElse(null)
                : null;
        var leading = master == null ? voice : master;
        var look = leading.phase() == Phase.CLOSED ? lists.nextLook(leading.id()) : null;
        return new Look(voice, master, lists.people(leading.id()), look, turns.of(Viewer.ANYONE), words.telling());
    }
}
