package shangliang.insight;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.base.District;
import shangliang.web.Messages;

/** {@code rebuild-insight}: forgets the sums of the cockpit and counts every voice anew; a second run does no harm. */
@Component
class RebuildInsight implements Command {

    private static final int MISUSED = 2;

    private final Insight insight;
    private final Messages messages;

    RebuildInsight(Insight insight, Messages messages) {
        this.insight = insight;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "rebuild-insight";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        if (!args.isEmpty()) {
            out.println(name());
            return MISUSED;
        }
        var counted = District.within(District.ONLY, insight::rebuild);
        out.println(messages.text(Locale.getDefault(), "insight.rebuilt", counted));
        return 0;
    }
}
