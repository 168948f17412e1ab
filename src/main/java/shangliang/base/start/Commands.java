package shangliang.base.start;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Command;

/** Finds the command that was named and runs it. */
@Component
class Commands {

    private static final int MISUSED = 2;

    private final List<Command> all;

    Commands(List<Command> all) {
        this.all = all.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    int run(Arguments given) {
        var name = given.command().orElse("help");
        if (name.equals("help")) {
            StartMessages.say("base.start.commands").forEach(System.out::println);
            all.forEach(command -> System.out.println("  " + command.name()));
            return 0;
        }
        return all.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> run(command, given.rest()))
                .orElseGet(() -> unknown(name));
    }

    private static int run(Command command, List<String> args) {
        try {
            return command.run(args, System.out);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception failed) {
            StartMessages.tell("base.start.commandFailed", command.name(), String.valueOf(failed.getMessage()));
            return 1;
        }
    }

    private int unknown(String name) {
        StartMessages.tell("base.start.unknownCommand", name);
        all.forEach(command -> System.err.println("  " + command.name()));
        return MISUSED;
    }
}
