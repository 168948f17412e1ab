package shangliang.studios;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Directory;
import shangliang.council.Member;

/** Puts together what the pages about studios and venues show. */
@Component
class StudioReader {

    private final Studios studios;
    private final StudioLinks links;
    private final StudioRosters rosters;
    private final Council council;
    private final Clock clock;

    StudioReader(Studios studios, StudioLinks links, StudioRosters rosters, Council council, Clock clock) {
        this.studios = studios;
        this.links = links;
        this.rosters = rosters;
        this.council = council;
        this.clock = clock;
    }

    LocalDate today() {
        return Zone.day(clock.instant());
    }

    Directory directory() {
        return council.directory();
    }

    StudioBook book() {
        return studios.book();
    }

    Coverage coverage() {
        return rosters.coverage(today());
    }

    Map<String, List<Member>> residents() {
        return rosters.residents(today());
    }

    StudioPage studio(String code) {
        var studio = book().studio(code).orElseThrow(NotFound::new);
        var residents = rosters.residents(today()).getOrDefault(code, List.of());
        return new StudioPage(studio, directory(), residents, links.of(code), today());
    }
}
