package shangliang.studios.draws;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.stereotype.Component;
import shangliang.engine.draws.MalformedDraw;
import shangliang.web.Messages;

/** Says what came of a command, and turns what cannot be read into words. */
@Component
class Terminal {

    static final int WELL = 0;
    static final int WRONG = 1;
    static final int MISUSED = 2;

    private final Messages messages;

    Terminal(Messages messages) {
        this.messages = messages;
    }

    /** What a command does with its options. */
    interface Act {
        int run() throws Options.Misused;
    }

    int run(PrintStream out, String usage, Act act) {
        try {
            return act.run();
        } catch (MalformedDraw malformed) {
            say(out, "studios.draw.malformed." + malformed.reason(), malformed.what());
        } catch (Options.Misused misused) {
            say(out, misused.key(), misused.args);
        }
        say(out, usage);
        return MISUSED;
    }

    void say(PrintStream out, String key, Object... args) {
        out.println(messages.text(Locale.getDefault(), key, args));
    }
}
