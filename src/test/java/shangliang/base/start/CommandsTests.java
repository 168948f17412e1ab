package shangliang.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shangliang.base.Command;

/** A command is found by its name and gets its own words. */
class CommandsTests {

    private final Echo echo = new Echo();
    private final Commands commands = new Commands(List.of(echo));

    @Test
    void aCommandGetsItsWordsAndItsExitCodeIsOurs() {
        assertThat(commands.run(Arguments.of("echo", "a", "b"))).isEqualTo(7);
        assertThat(echo.heard).containsExactly("a", "b");
    }

    @Test
    void anUnknownCommandIsMisuse() {
        assertThat(commands.run(Arguments.of("ecco"))).isEqualTo(2);
        assertThat(echo.heard).isEmpty();
    }

    @Test
    void aCommandThatFailsSaysSo() {
        Command failing = new Command() {
            @Override
            public String name() {
                return "fail";
            }

            @Override
            public int run(List<String> args, PrintStream out) throws Exception {
                throw new java.io.IOException("no such file");
            }
        };
        assertThat(new Commands(List.of(failing)).run(Arguments.of("fail"))).isEqualTo(1);
    }

    private static final class Echo implements Command {

        private final List<String> heard = new ArrayList<>();

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public int run(List<String> args, PrintStream out) {
            heard.addAll(args);
            return 7;
        }
    }
}
