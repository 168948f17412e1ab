package shangliang.studios.draws;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.engine.draws.DrawFile;

/** {@code verify-draw}: makes a published draw again and says what does not hold; needs nothing but the file. */
@Component
class VerifyDraw implements Command {

    private static final String USAGE = "studios.draw.verify.usage";

    private final Terminal terminal;

    VerifyDraw(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "verify-draw";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        return terminal.run(out, USAGE, () -> {
            var options = Options.parse(args, Set.of("published"));
            if (options.words().size() != 1) {
                throw new Options.Misused("studios.draw.verify.file");
            }
            var published = options.has("published") ? options.one("published") : null;
            return verify(DrawFile.parse(Options.read(options.words().getFirst())), published, out);
        });
    }

    private int verify(DrawFile file, @Nullable String published, PrintStream out) {
        var findings = file.findings(published);
        findings.forEach(finding -> terminal.say(out, "studios.draw.finding." + finding));
        if (!findings.isEmpty()) {
            return Terminal.WRONG;
        }
        var lots = file.lots();
        if (lots == null) {
            terminal.say(out, "studios.draw.verify.waiting", file.claimed());
        } else {
            terminal.say(out, "studios.draw.verify.well", file.claimed(), String.join(" ", lots.taken()));
        }
        return Terminal.WELL;
    }
}
