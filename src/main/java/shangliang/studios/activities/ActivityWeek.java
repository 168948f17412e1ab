package shangliang.studios.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;
import shangliang.council.WeekFacts;
import shangliang.studios.Residents;

/** Tells a member what the studios that they are in residence in have planned. */
@Component
class ActivityWeek implements WeekFacts {

    private final ActivityRows rows;
    private final Residents residents;

    ActivityWeek(ActivityRows rows, Residents residents) {
        this.rows = rows;
        this.residents = residents;
    }

    @Override
    public List<Entry> of(Whom member, Days days) {
        var own = residents.studiosOf(member.member(), days.first());
        return own.isEmpty()
                ? List.of()
                : rows.between(days.from().toInstant(), days.to().toInstant(), own).stream()
                        .filter(Activity::isPlanned)
                        .map(ActivityWeek::entry)
                        .toList();
    }

    private static Entry entry(Activity activity) {
        return new Entry(
                Kind.ON,
                activity.day(),
                "studios.activities.week",
                List.of(Label.of(activity.outline().title())),
                "/activities/" + activity.id());
    }
}
