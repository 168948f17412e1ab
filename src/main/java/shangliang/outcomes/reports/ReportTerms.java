package shangliang.outcomes.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each step of a report may take, in working days; what is urgent in hours.
 *
 * @param takenUp until somebody takes it up
 * @param edited until the author hears whether it goes on
 * @param held until a report that was laid aside is looked at again
 * @param signed until it is signed off, and {@code signedUrgently} when it is urgent
 * @param fedBack until the author is told what came back
 * @param archived until a report of which nothing more is heard is laid down
 */
@ConfigurationProperties("shangliang.reports")
record ReportTerms(
        @DefaultValue("3") int takenUp,
        @DefaultValue("5") int edited,
        @DefaultValue("10") int held,
        @DefaultValue("3") int signed,
        @DefaultValue("4") int signedUrgently,
        @DefaultValue("5") int fedBack,
        @DefaultValue("60") int archived) {}
