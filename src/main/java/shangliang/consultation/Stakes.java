package shangliang.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.ScopeRef;
import shangliang.council.affiliations.Interests;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.voices.VoiceFact;

/** Finds which members of a table have ties elsewhere, so that everyone can read it; it keeps nobody away. */
@Component
class Stakes {

    private final Interests interests;
    private final Studios studios;

    Stakes(Interests interests, Studios studios) {
        this.interests = interests;
        this.studios = studios;
    }

    /** Of those who host it, and of members who come as such; one statement. */
    List<Stake> of(Topic topic, @Nullable Table table, List<VoiceFact> voices) {
        var trades = voices.stream()
                .flatMap(voice -> Optional.ofNullable(voice.spot().trade()).stream())
                .collect(Collectors.toSet());
        return interests.of(asked(topic.host(), table)).stream()
                .map(interest -> new Stake(interest, interest.trade() != null && trades.contains(interest.trade())))
                .toList();
    }

    private Interests.Asked asked(ScopeRef host, @Nullable Table table) {
        var committee = host.kind().equals("organ") ? host.code() : null;
        return new Interests.Asked(lead(host), committee, table == null ? Set.of() : members(table.roll()));
    }

    private List<UUID> lead(ScopeRef host) {
        return host.kind().equals("studio")
                ? studios.book().studio(host.code()).map(Studio::lead).map(Studio.Lead::member).stream()
                        .toList()
                : List.of();
    }

    private static Set<String> members(Roll roll) {
        return roll.attendees().stream()
                .filter(Attendee::wishes)
                .filter(one -> roll.seats().groups().get(one.group()).standing() == Standing.MEMBER)
                .map(Attendee::name)
                .collect(Collectors.toSet());
    }
}
