package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** A campaign with its lines as they stand today. */
record CampaignView(Campaign campaign, Label owner, List<LineView> lines, LocalDate today) {

    /** Lines for one audience; for all that belong together when there are no audiences. */
    record Group(@Nullable Layer layer, List<LineView> lines) {

        long coming() {
            return lines.stream().filter(line -> line.standing().isOpen()).count();
        }
    }

    CampaignText text() {
        return campaign.text();
    }

    CampaignPhase phase() {
        return campaign.phase(today);
    }

    boolean isTraining() {
        return text().kind() == CampaignKind.TRAINING;
    }

    long done() {
        return lines.stream().filter(line -> line.standing().isDone()).count();
    }

    long open() {
        return lines.stream().filter(line -> line.standing().isOpen()).count();
    }

    long held() {
        return lines.stream()
                .filter(line -> line.standing() == LineStanding.HELD)
                .count();
    }

    /** Activities that are to come or wait for a word of their studio. */
    long planned() {
        return lines.stream()
                .filter(line -> line.standing() == LineStanding.BY_ITSELF)
                .count();
    }

    boolean hasActivities() {
        return held() + planned() > 0;
    }

    /** In the order of the audiences; those that have no line yet are left out. */
    List<Group> groups() {
        if (!isTraining()) {
            return lines.isEmpty() ? List.of() : List.of(new Group(null, lines));
        }
        var groups = new ArrayList<Group>();
        for (var layer : Layer.values()) {
            var its =
                    lines.stream().filter(line -> line.line().layer() == layer).toList();
            if (!its.isEmpty()) {
                groups.add(new Group(layer, its));
            }
        }
        return groups;
    }

    String path() {
        return "/campaigns/" + campaign.id();
    }

    String desk() {
        return "/desk/campaigns/" + campaign.id();
    }
}
