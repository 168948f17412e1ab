package shangliang.voices;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.council.Council;

/** Keeps the numbers of those who want to hear how a public matter ends, and has the station of the place call them. */
@Component
class Following {

    private static final Sight PUBLISHED = new Sight("publication = 'PUBLISHED'", java.util.Map.of());

    private final VoiceRows rows;
    private final FollowerRows followers;
    private final ContactVault contacts;
    private final Acting acting;
    private final Parts parts;

    Following(VoiceRows rows, FollowerRows followers, ContactVault contacts, Acting acting, Parts parts) {
        this.rows = rows;
        this.followers = followers;
        this.contacts = contacts;
        this.acting = acting;
        this.parts = parts;
    }

    /** What else it needs at hand. */
    @Component
    record Parts(ServerKey key, Turns turns, Council council) {}

    /** The same number is noted once, and only while there is an end to wait for. */
    void follow(VoiceNumber number, Contact contact) {
        var voice = rows.find(number, PUBLISHED).orElseThrow(NotFound::new);
        if (leading(voice).phase().isEnd()) {
            throw new Refused("voices.follow.ended");
        }
        var turn = parts.turns().of(Viewer.ANYONE);
        var id = Ids.next(turn.now());
        var kept = contacts.keep(contact, turn.now());
        var digits = contact.phone().replaceAll("\\D", "");
        if (kept != null && followers.add(id, voice, kept, parts.key().hexHash("follower", digits), turn.now())) {
            acting.note(Step.note("FOLLOW", voice, voice, id), turn);
        } else {
            contacts.erase(kept);
        }
    }

    private Voice leading(Voice voice) {
        return voice.state() instanceof VoiceState.Linked linked
                ? rows.find(linked.master()).orElse(voice)
                : voice;
    }

    /** Someone to call, with their number. */
    record Call(FollowerRows.Waiting about, String phone) {}

    List<Call> calls(Viewer by) {
        return followers.waiting(sight(by)).stream()
                .map(waiting ->
                        new Call(waiting, contacts.open(waiting.contact()).phone()))
                .toList();
    }

    int count(Viewer by) {
        return followers.waiting(sight(by)).size();
    }

    /** They were told, or could not be reached; either way their number is not kept any longer. */
    void tell(Viewer by, UUID follower, boolean reached) {
        var turn = parts.turns().of(by);
        var waiting = followers.waiting(sight(by), follower).orElseThrow(NotFound::new);
        var voice = rows.find(waiting.number(), PUBLISHED).orElseThrow(NotFound::new);
        if (!followers.told(follower, reached, turn.now())) {
            throw new Stale("voices.desk.stale");
        }
        contacts.erase(waiting.contact());
        acting.note(Step.note("TELL", voice, voice, follower + " " + reached), turn);
    }

    private Sight sight(Viewer by) {
        if (!by.is(Role.STATION)) {
            throw new NotFound();
        }
        var seen = Sight.of(parts.turns().of(by), parts.council().directory());
        return new Sight(seen.condition() + " and publication = 'PUBLISHED'", seen.params());
    }
}
