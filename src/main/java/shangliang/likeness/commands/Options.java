package shangliang.likeness.commands;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Invalid;

/** What was asked for on the command line: files by name, and words that stand alone. */
record Options(Map<String, String> values) {

    /** Refuses what it does not know, an option without its file, and a needed file that was not named. */
    static Options parse(List<String> args, List<String> files, List<String> words) {
        var values = new HashMap<String, String>();
        for (var each = args.iterator(); each.hasNext(); ) {
            var arg = each.next();
            if (words.contains(arg)) {
                values.put(arg, "");
            } else if (files.contains(arg) && each.hasNext()) {
                values.put(arg, each.next());
            } else {
                throw new Invalid("option", "likeness.commands.option", arg);
            }
        }
        files.stream().filter(file -> !values.containsKey(file)).findFirst().ifPresent(missing -> {
            throw new Invalid("option", "likeness.commands.needed", missing);
        });
        return new Options(values);
    }

    Path file(String name) {
        return Path.of(values.get(name));
    }

    boolean has(String word) {
        return values.containsKey(word);
    }
}
