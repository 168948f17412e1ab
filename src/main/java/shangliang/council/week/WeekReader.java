package shangliang.council.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;
import shangliang.council.Members;
import shangliang.council.WeekFacts;
import shangliang.council.WeekFacts.Entry;
import shangliang.council.WeekFacts.Kind;
import shangliang.council.WeekMatches;

/** Puts a member's coming days together from what every feature knows. */
@Component
class WeekReader {

    private static final int DAYS = 7;

    /** What has no day waits behind what has one. */
    private static final Comparator<Entry> SOON =
            Comparator.comparing(entry -> Objects.requireNonNullElse(entry.day(), LocalDate.MAX));

    private final Members members;
    private final ObjectProvider<WeekFacts> facts;
    private final ObjectProvider<WeekMatches> matches;
    private final Clock clock;

    WeekReader(Members members, ObjectProvider<WeekFacts> facts, ObjectProvider<WeekMatches> matches, Clock clock) {
        this.members = members;
        this.facts = facts;
        this.matches = matches;
        this.clock = clock;
    }

    Week of(Viewer viewer) {
        var today = Zone.day(clock.instant());
        var days = new Days(today, today.plusDays(DAYS - 1));
        var member = members.whose(viewer).orElse(null);
        if (member == null || !(viewer instanceof Viewer.Staff staff)) {
            return new Week(null, days.first(), days.last(), List.of(), List.of(), List.of());
        }
        var whom = new Whom(member.id(), staff.account());
        var all = facts.stream()
                .flatMap(each -> each.of(whom, days).stream())
                .sorted(SOON)
                .toList();
        var like = matches.stream()
                .flatMap(each -> each.of(member.strengths()).stream())
                .toList();
        return new Week(member, days.first(), days.last(), of(all, Kind.ON), of(all, Kind.WAITS), like);
    }

    private static List<Entry> of(List<Entry> all, Kind kind) {
        return all.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
