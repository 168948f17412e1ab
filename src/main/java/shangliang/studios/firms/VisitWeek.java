package shangliang.studios.firms;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;
import shangliang.council.WeekFacts;
import shangliang.studios.Residents;

/** Tells a member which firms the own studios go to. */
@Component
class VisitWeek implements WeekFacts {

    private final VisitRows visits;
    private final FirmRows firms;
    private final Residents residents;

    VisitWeek(VisitRows visits, FirmRows firms, Residents residents) {
        this.visits = visits;
        this.firms = firms;
        this.residents = residents;
    }

    @Override
    public List<Entry> of(Whom member, Days days) {
        var studios = residents.studiosOf(member.member(), days.first());
        return visits.coming(studios, days.first(), days.last()).stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(FirmVisit visit) {
        var name = firms.find(visit.firm()).map(Firm::name).orElse("");
        return new Entry(
                Kind.ON,
                visit.day(),
                "studios.firms.week",
                List.of(Label.of(name), Label.of(visit.purpose())),
                "/studios/" + visit.studio());
    }
}
