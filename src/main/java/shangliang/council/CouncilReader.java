package shangliang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Zone;

/** Puts together what the public pages about places, organs and members show. */
@Component
class CouncilReader {

    private static final int PAGE = 50;

    private final Council council;
    private final OrganRows organs;
    private final MemberRows members;
    private final Guides guides;
    private final Clock clock;

    CouncilReader(Council council, OrganRows organs, MemberRows members, Guides guides, Clock clock) {
        this.council = council;
        this.organs = organs;
        this.members = members;
        this.guides = guides;
        this.clock = clock;
    }

    Directory directory() {
        return council.directory();
    }

    LocalDate today() {
        return Zone.day(clock.instant());
    }

    int memberCount() {
        return members.currentIds(today()).size();
    }

    OrganPage organ(String code) {
        var directory = directory();
        var organ = directory.organ(code).orElseThrow(NotFound::new);
        var filter = MemberFilter.in(organ);
        var listed = filter.isNone() ? List.<Member>of() : members.page(filter, today(), PAGE);
        var count = filter.isNone() ? 0 : members.count(filter, today());
        return new OrganPage(organ, directory, organs.versions(code), listed, count);
    }

    PlacePage place(String code) {
        var directory = directory();
        var place = directory.place(code).orElseThrow(NotFound::new);
        return new PlacePage(place, directory, guides.at(place), guides.areas(directory.pathOf(code)));
    }

    MembersPage members(MemberFilter filter) {
        var rows = members.page(filter, today(), PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var signs = guides.of(shown.stream().map(Member::id).toList());
        var next = rows.size() > PAGE ? shown.getLast().code() : null;
        return new MembersPage(directory(), filter, List.copyOf(shown), signs, members.count(filter, today()), next);
    }
}
