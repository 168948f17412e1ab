package shangliang.base.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command line: settings first, then perhaps a command with everything that belongs to it.
 *
 * @param settings as {@code --name=value}
 */
record Arguments(List<String> settings, Optional<String> command, List<String> rest) {

    static Arguments of(String... args) {
        var all = List.of(args);
        var settings =
                all.stream().takeWhile(argument -> argument.startsWith("--")).toList();
        var others = all.subList(settings.size(), all.size());
        return new Arguments(
                settings, others.stream().findFirst(), others.stream().skip(1).toList());
    }

    Path data() {
        return Path.of(setting("shangliang.data").orElse("data"));
    }

    /** 0 is any. */
    int port() {
        return setting("server.port").map(Integer::parseInt).orElse(8080);
    }

    private Optional<String> setting(String name) {
        var start = "--" + name + "=";
        return settings.stream()
                .filter(setting -> setting.startsWith(start))
                .map(setting -> setting.substring(start.length()))
                .findFirst();
    }

    /** The same settings with others that win. */
    String[] with(Stream<String> others) {
        return Stream.concat(settings.stream(), others).toArray(String[]::new);
    }
}
