package shangliang.council.duty;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.DutyFacts;
import shangliang.council.Member;
import shangliang.council.Members;

/** Puts the own file of a member together from what every feature knows; nobody reads another's. */
@Component
class DutyReader {

    /** How far back a member may look. */
    private static final int YEARS = 5;

    private final Members members;
    private final DutyRemarkRows remarks;
    private final ObjectProvider<DutyFacts> facts;
    private final Clock clock;

    DutyReader(Members members, DutyRemarkRows remarks, ObjectProvider<DutyFacts> facts, Clock clock) {
        this.members = members;
        this.remarks = remarks;
        this.facts = facts;
        this.clock = clock;
    }

    Optional<Member> member(Viewer viewer) {
        return members.whose(viewer);
    }

    DutyFile file(Viewer viewer, Member member, int year) {
        var account = viewer instanceof Viewer.Staff staff ? staff.account() : null;
        var whom = new DutyFacts.Whom(member.id(), account);
        var all = facts.stream()
                .flatMap(each -> each.of(whom, DutyFacts.Days.of(year)).stream())
                .toList();
        return new DutyFile(member, year, all, remarks.standing(member.id()));
    }

    int thisYear() {
        return Zone.day(clock.instant()).getYear();
    }

    /** The newest first. */
    List<Integer> years() {
        var now = thisYear();
        return java.util.stream.IntStream.iterate(now, year -> year > now - YEARS, year -> year - 1)
                .boxed()
                .toList();
    }

    /** The year that was asked for, or this one. */
    int year(String typed) {
        return years().stream()
                .filter(year -> year.toString().equals(typed))
                .findFirst()
                .orElse(thisYear());
    }
}
