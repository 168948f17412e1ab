package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.studios.activities.JointCalendar;

/** Puts campaigns together with their lines and the activities these are, in two statements for any number of them. */
@Component
class CampaignViews {

    private final LineRows lines;
    private final JointCalendar calendar;
    private final CampaignActs acts;
    private final Owners owners;

    CampaignViews(LineRows lines, JointCalendar calendar, CampaignActs acts, Owners owners) {
        this.lines = lines;
        this.calendar = calendar;
        this.acts = acts;
        this.owners = owners;
    }

    JointCalendar.@Nullable Entry activity(@Nullable UUID id) {
        return id == null ? null : calendar.of(List.of(id)).stream().findFirst().orElse(null);
    }

    LocalDate today() {
        return acts.today();
    }

    CampaignView of(Campaign campaign) {
        return of(List.of(campaign)).getFirst();
    }

    List<CampaignView> of(Collection<Campaign> campaigns) {
        var found = lines.of(campaigns.stream().map(Campaign::id).toList());
        var ids = found.stream()
                .map(CampaignLine::activity)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var activities =
                calendar.of(ids).stream().collect(Collectors.toMap(JointCalendar.Entry::id, Function.identity()));
        var today = acts.today();
        return campaigns.stream()
                .map(campaign -> new CampaignView(
                        campaign,
                        owners.name(campaign.owner()),
                        found.stream()
                                .filter(line -> line.campaign().equals(campaign.id()))
                                .map(line ->
                                        LineView.of(line, activities.get(line.activity()), campaign.isOpen(), today))
                                .sorted(java.util.Comparator.comparing(LineView::day))
                                .toList(),
                        today))
                .toList();
    }
}
