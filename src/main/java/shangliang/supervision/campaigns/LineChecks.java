package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Texts;
import shangliang.studios.activities.JointCalendar;

/**
 * Says what is wrong with a line that somebody wants to add to a campaign.
 *
 * @param activity what the line says that it is, if there is such an activity
 */
record LineChecks(CampaignView view, LineText line, JointCalendar.@Nullable Entry activity) {

    /** The line as it is kept, when nothing is wrong with it. */
    CampaignLine line(UUID id) {
        check();
        var title = activity == null ? "" : Texts.shorten(activity.title(), CampaignChecks.SENTENCE);
        return new CampaignLine(
                id,
                view.campaign().id(),
                line.words().isBlank() ? title : line.words(),
                day(),
                view.isTraining() ? line.layer() : null,
                line.activity(),
                null);
    }

    private LocalDate day() {
        var due = line.due();
        return due != null
                ? due
                : activity != null ? activity.day() : view.text().last();
    }

    private void check() {
        var problems = new ArrayList<Invalid.Problem>();
        if (view.open() >= CampaignLine.MOST_OPEN) {
            problems.add(new Invalid.Problem("what", "supervision.campaigns.lines.many", CampaignLine.MOST_OPEN));
        }
        words(problems);
        activity(problems);
        day(problems);
        layer(problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private void words(List<Invalid.Problem> problems) {
        var words = line.words();
        if (words.isBlank() && line.activity() == null || Texts.length(words) > CampaignChecks.SENTENCE) {
            problems.add(new Invalid.Problem("what", "supervision.campaigns.words.wrong", CampaignChecks.SENTENCE));
        }
    }

    private void activity(List<Invalid.Problem> problems) {
        if (line.activity() == null) {
            return;
        }
        if (activity == null || activity.off() || !view.text().holds(activity.day())) {
            problems.add(new Invalid.Problem("activity", "supervision.campaigns.activity.wrong"));
        } else if (view.lines().stream()
                .anyMatch(other -> activity.id().equals(other.line().activity()))) {
            problems.add(new Invalid.Problem("activity", "supervision.campaigns.activity.twice"));
        }
    }

    private void day(List<Invalid.Problem> problems) {
        var due = line.due();
        if (due == null && line.activity() == null
                || due != null && !view.text().holds(due)) {
            problems.add(new Invalid.Problem(
                    "due",
                    "supervision.campaigns.due.wrong",
                    view.text().first().toString(),
                    view.text().last().toString()));
        }
    }

    private void layer(List<Invalid.Problem> problems) {
        if (view.isTraining() && line.layer() == null) {
            problems.add(new Invalid.Problem("layer", "supervision.campaigns.layer.missing"));
        }
    }
}
