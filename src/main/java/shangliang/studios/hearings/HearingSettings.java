package shangliang.studios.hearings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district decides about its monthly hearings.
 *
 * @param studios how many report in a month; fewer when fewer are left in the cycle
 * @param announceDays days before the first of the month on which the list is frozen and the draw is announced
 * @param hour of the first of the month at which it is drawn
 * @param graceHours after that, how long the numbers of the public source are waited for before the fallback counts
 * @param hearAfter working days after the draw on which the hearing is
 * @param source the public source in the district's own words; null for the usual lottery
 * @param numbers how many numbers each group of the source has
 */
@ConfigurationProperties("shangliang.studios.hearings")
record HearingSettings(
        @DefaultValue("3") int studios,
        @DefaultValue("3") int announceDays,
        @DefaultValue("9") int hour,
        @DefaultValue("10") int graceHours,
        @DefaultValue("10") int hearAfter,
        @Nullable String source,
        @DefaultValue({"6", "1"}) List<Integer> numbers) {}
