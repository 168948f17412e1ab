package shangliang.studios;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
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
    private final Around around;

    StudioReader(Studios studios, StudioLinks links, StudioRosters rosters, Council council, Around around) {
        this.studios = studios;
        this.links = links;
        this.rosters = rosters;
        this.council = council;
        this.around = around;
    }

    /** What is known elsewhere about studios. */
    @Component
    record Around(ObjectProvider<StudioFacts> facts, ObjectProvider<StudioOutcomes> outcomes, Clock clock) {}

    LocalDate today() {
        return Zone.day(around.clock().instant());
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
        var facts = around.facts()
                .orderedStream()
                .flatMap(source -> source.of(studio, today()).stream())
                .toList();
        var now = new StudioPage.Now(
                today(),
                facts,
                harvest(studio),
                book().branchHome(studio, directory()).orElse(null));
        return new StudioPage(studio, directory(), residents, links.of(code), now);
    }

    private Harvest harvest(Studio studio) {
        var found = around.outcomes().stream()
                .flatMap(source -> source.of(studio.code()).stream())
                .toList();
        return Harvest.of(studio.kind(), found);
    }
}
