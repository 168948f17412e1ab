package shangliang.studios.conveners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shangliang.council.affiliations.Interests;
import shangliang.studios.Studio;
import shangliang.studios.StudioFacts;

/** Says on the studio's page what its lead and whoever calls people together now head or work for elsewhere. */
@Component
@Order(2)
class InterestFacts implements StudioFacts {

    private final ConvenerReader reader;
    private final Interests interests;

    InterestFacts(ConvenerReader reader, Interests interests) {
        this.reader = reader;
        this.interests = interests;
    }

    @Override
    public List<Fact> of(Studio studio, LocalDate today) {
        return interests.of(people(studio, today)).stream()
                .map(one -> new Fact(
                        "studios.conveners.leads",
                        "studios.conveners.leads.what",
                        List.of(one.name(), one.organisation(), one.role())))
                .toList();
    }

    private List<UUID> people(Studio studio, LocalDate today) {
        var convener = reader.of(studio.code()).on(today).map(Rotation.Turn::member);
        return Stream.concat(Stream.of(studio.lead().member()), convener.stream())
                .distinct()
                .toList();
    }
}
