package shangliang.voices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Division;

/** What other modules may ask of voices; what a viewer may not see of one has no title here. */
@Component
public class VoiceFacts {

    private static final Duration RECENT = Duration.ofDays(180);
    private static final int MOST_LIKE = 40;

    private final FactRows rows;
    private final VoiceRows voices;
    private final ContactVault contacts;
    private final Independence independence;
    private final Asked asked;

    VoiceFacts(FactRows rows, VoiceRows voices, ContactVault contacts, Independence independence, Asked asked) {
        this.rows = rows;
        this.voices = voices;
        this.contacts = contacts;
        this.independence = independence;
        this.asked = asked;
    }

    /** What else an answer needs at hand. */
    @Component
    record Asked(Council council, ServerKey key, Clock clock) {

        Sight sight(Viewer viewer) {
            return Sight.of(viewer, clock.instant(), council.directory());
        }
    }

    /** One voice whose person is called: what they said, and how to reach them. */
    public record Call(VoiceFact fact, String text, Contact contact) {}

    /** The newest first; matters of guidance are left out. */
    public List<VoiceFact> of(Viewer viewer, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.of(asked.sight(viewer), ids);
    }

    public List<VoiceFact> numbered(Viewer viewer, Collection<VoiceNumber> numbers) {
        return numbers.isEmpty() ? List.of() : rows.numbered(asked.sight(viewer), numbers);
    }

    /** Others of half a year about the same thing in the same town, the newest first, {@code fact} among them. */
    public List<VoiceFact> like(Viewer viewer, VoiceFact fact) {
        var topic = fact.spot().topic();
        var directory = asked.council().directory();
        var town = directory.townOf(fact.spot().place()).map(Division::code);
        if (topic == null || town.isEmpty()) {
            return List.of(fact);
        }
        var places = Stream.concat(
                        town.stream(),
                        directory.placesUnder(town.get()).stream().map(Division::code))
                .toArray(String[]::new);
        var since = fact.at().minus(RECENT);
        return rows.like(asked.sight(viewer), new FactRows.Around(places, topic, since, MOST_LIKE));
    }

    /** The latest that were taken up, the newest first. */
    public List<UUID> recent(Instant since, int most) {
        return rows.recent(since, most);
    }

    /**
     * Who said each: voices with the same key are the same person's, by number or, without one, by the very words. The
     * keys say nothing by themselves and are not to be kept.
     */
    public Map<UUID, String> persons(Collection<UUID> ids) {
        var keys = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            rows.sayers(ids).forEach(sayer -> keys.put(sayer.voice(), person(sayer)));
        }
        return keys;
    }

    private String person(FactRows.Sayer sayer) {
        var digits = contacts.open(sayer.contact()).phone().replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            return asked.key().hexHash("person", digits);
        }
        return sayer.words().isEmpty() ? sayer.voice().toString() : asked.key().hexHash("words", sayer.words());
    }

    /** Of someone who looks again: what the person said and how to reach them; refused when they had a part in it. */
    public Call call(Viewer by, UUID voice) {
        if (!by.is(Role.RECHECKER)) {
            throw new NotFound();
        }
        requireIndependent(by, voice);
        var found = open(voice);
        var fact = rows.of(
                        Sight.of(
                                Viewer.CLOCK,
                                asked.clock().instant(),
                                asked.council().directory()),
                        List.of(voice))
                .getFirst();
        return new Call(
                fact, found.matter().text(), contacts.open(found.privacy().contact()));
    }

    /** Refuses whoever is of the unit that answered or of the station that first received it. */
    public void requireIndependent(Viewer by, UUID voice) {
        independence.require(by, open(voice), asked.clock().instant());
    }

    private Voice open(UUID voice) {
        return Optional.of(voice)
                .flatMap(voices::find)
                .filter(found -> !found.isForOneHelper())
                .orElseThrow(NotFound::new);
    }
}
