package shangliang.studios.draws;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.engine.draws.Announcement;
import shangliang.engine.draws.DrawFile;
import shangliang.engine.draws.Outcome;
import shangliang.engine.draws.Pool;
import shangliang.engine.draws.Protocol;
import shangliang.engine.draws.Secret;

/** {@code draw announce} fixes a draw and keeps its secret; {@code draw make} makes it once the numbers are public. */
@Component
class DrawCommand implements Command {

    private static final String USAGE = "studios.draw.usage";
    private static final Set<String> OPTIONS = Set.of(
            "list", "take", "source", "at", "quota", "witness", "secret", "announced", "numbers", "outcome", "out");

    private final Terminal terminal;

    DrawCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        return terminal.run(out, USAGE, () -> {
            var options = Options.parse(args, OPTIONS);
            return switch (String.join(" ", options.words())) {
                case "announce" -> announce(options, out);
                case "make" -> make(options, out);
                default -> throw new Options.Misused("studios.draw.which");
            };
        });
    }

    private int announce(Options options, PrintStream out) throws Options.Misused {
        var names = Options.read(options.one("list")).replace("\uFEFF", "").lines();
        var pool = Pool.of(names.filter(name -> !name.isBlank()).toList());
        var quota = options.has("quota") ? Protocol.quotaSha256(Options.read(options.one("quota"))) : Protocol.NO_QUOTA;
        var protocol =
                new Protocol(pool.sha256(), quota, number(options.one("take")), options.all("source"), at(options));
        var secret = Secret.fresh();
        var commitments = new java.util.ArrayList<>(List.of(secret.commitment()));
        commitments.addAll(options.all("witness"));
        var announced = new Announcement(protocol, pool, commitments);
        Options.write(options.one("secret"), secret.hex() + "\n");
        Options.write(options.one("out"), announced.text());
        terminal.say(out, "studios.draw.announced", protocol.sha256(), options.one("out"), options.one("secret"));
        return Terminal.WELL;
    }

    private int make(Options options, PrintStream out) throws Options.Misused {
        var announced = DrawFile.parse(Options.read(options.one("announced"))).announcement();
        var secrets = new java.util.ArrayList<Secret>();
        for (var file : options.all("secret")) {
            secrets.add(new Secret(Options.read(file).strip()));
        }
        if (!secrets.stream().map(Secret::commitment).toList().equals(announced.commitments())) {
            terminal.say(out, "studios.draw.finding.SECRET");
            return Terminal.WRONG;
        }
        var lots = announced.draw(secrets, outcome(options));
        Options.write(options.one("out"), lots.text());
        terminal.say(out, "studios.draw.made", String.join(" ", lots.taken()), options.one("out"));
        return Terminal.WELL;
    }

    private static Outcome outcome(Options options) throws Options.Misused {
        return options.has("outcome") ? new Outcome(options.one("outcome")) : Outcome.numbers(options.one("numbers"));
    }

    private static int number(String typed) throws Options.Misused {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException notANumber) {
            throw new Options.Misused("studios.draw.malformed.PLACES", typed);
        }
    }

    private static java.time.Instant at(Options options) throws Options.Misused {
        try {
            return OffsetDateTime.parse(options.one("at")).toInstant();
        } catch (DateTimeException notATime) {
            throw new Options.Misused("studios.draw.at", options.one("at"));
        }
    }
}
