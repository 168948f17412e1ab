package shangliang.studios.life;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district decides about the life of its studios.
 *
 * @param trialDays a trial run lasts before it is checked
 * @param againDays it goes on when it was sent back
 * @param quietMonths without anything held until a studio counts as quiet
 * @param helpDays help must have been offered before that
 * @param standard the lines that a studio is checked by: a known code, or the district's own words
 */
@ConfigurationProperties("shangliang.studios.life")
record LifeSettings(
        @DefaultValue("60") int trialDays,
        @DefaultValue("30") int againDays,
        @DefaultValue("6") int quietMonths,
        @DefaultValue("30") int helpDays,

        @DefaultValue({"ROOM", "HOURS", "PEOPLE", "LEADERS", "RULES", "ACTIVITY"})
        List<String> standard) {

    Terms terms() {
        return new Terms(trialDays, againDays, quietMonths, helpDays);
    }
}
