package shangliang.voices;

import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Viewer;

/** Finds a voice for its page; what of it a viewer may read, the page decides by its view. */
@Component
class Looks {

    private static final Sight ANY = new Sight("phase <> 'DRAFT'", Map.of());

    private final VoiceRows rows;
    private final PublicRows lists;
    private final Turns turns;
    private final Tellers tellers;

    Looks(VoiceRows rows, PublicRows lists, Turns turns, Tellers tellers) {
        this.rows = rows;
        this.lists = lists;
        this.turns = turns;
        this.tellers = tellers;
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
        return new Look(voice, master, lists.people(leading.id()), look, turns.of(Viewer.ANYONE), tellers.telling());
    }
}
