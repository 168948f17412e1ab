package shangliang.likeness.commands;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.web.Messages;

/** How the commands speak: in the language of the machine, and in words when they refuse. */
@Component
class Talk {

    private static final int MISUSED = 2;

    private final Messages messages;

    Talk(Messages messages) {
        this.messages = messages;
    }

    void say(PrintStream out, String key, Object... args) {
        out.println(messages.text(Locale.getDefault(), key, args));
    }

    /** Runs {@code work}; what it refuses is said, with {@code usage} behind it. */
    int answer(PrintStream out, String usage, Callable<Integer> work) throws Exception {
        try {
            return work.call();
        } catch (Invalid invalid) {
            for (var problem : invalid.problems()) {
                say(out, problem.key(), problem.args().toArray());
            }
            say(out, usage);
            return MISUSED;
        }
    }
}
