package shangliang.base;

import java.io.PrintStream;
import java.util.List;

/** Something the jar does from the command line instead of serving pages. */
public interface Command {

    /** The word after the jar's name, for example {@code verify-ledger}. */
    String name();

    /** Does it, tells {@code out}, and returns the process's exit code: 0 is well, 1 is found wrong, 2 is misused. */
    int run(List<String> args, PrintStream out) throws Exception;
}
