package shangliang.studios;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.council.Member;

/** Answers who is in residence where, for whoever plans with them. */
@Component
public class Residents {

    private final StudioRosters rosters;

    Residents(StudioRosters rosters) {
        this.rosters = rosters;
    }

    /** The members in residence in a studio on a day. */
    public List<Member> of(String studio, LocalDate day) {
        return rosters.residents(day).getOrDefault(studio, List.of());
    }

    /** The codes of the studios that these members are in residence in on a day, by member. */
    public Map<UUID, List<String>> studiosOf(Collection<UUID> members, LocalDate day) {
        return rosters.rows().of(members, day).stream()
                .collect(Collectors.groupingBy(
                        ResidencyRows.Stay::member,
                        Collectors.mapping(ResidencyRows.Stay::studio, Collectors.toList())));
    }

    /** The codes of the studios that a member is in residence in on a day. */
    public List<String> studiosOf(UUID member, LocalDate day) {
        return rosters.rows().of(List.of(member), day).stream()
                .map(ResidencyRows.Stay::studio)
                .toList();
    }
}
