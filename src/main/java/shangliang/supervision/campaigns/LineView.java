package shangliang.supervision.campaigns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.studios.activities.JointCalendar;

/** A line with the activity that it is, and how it stands today. */
record LineView(CampaignLine line, JointCalendar.@Nullable Entry activity, LineStanding standing) {

    static LineView of(CampaignLine line, JointCalendar.@Nullable Entry activity, boolean running, LocalDate today) {
        return new LineView(line, activity, standing(line, activity, running, today));
    }

    private static LineStanding standing(
            CampaignLine line, JointCalendar.@Nullable Entry activity, boolean running, LocalDate today) {
        if (line.done() != null) {
            return LineStanding.DONE;
        }
        if (activity != null && activity.held()) {
            return LineStanding.HELD;
        }
        return running ? open(line, activity, today) : LineStanding.LEFT;
    }

    private static LineStanding open(CampaignLine line, JointCalendar.@Nullable Entry activity, LocalDate today) {
        if (activity != null) {
            return activity.off() ? LineStanding.OFF : LineStanding.BY_ITSELF;
        }
        return line.due().isBefore(today) ? LineStanding.LATE : LineStanding.COMING;
    }

    /** The day of the activity, which may have moved; else the day by which it is to be done. */
    LocalDate day() {
        return activity == null || activity.off() ? line.due() : activity.day();
    }
}
