package shangliang.likeness.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import shangliang.base.Command;
import shangliang.likeness.Meaning;
import shangliang.web.Messages;

/** A terminal for the commands that work on files: it keeps what was said, and reads what was written. */
final class Terminal {

    static final Talk TALK = new Talk(new Messages(shangliang.web.Level.DISTRICT));
    static final Meanings MEANINGS = new Meanings(new Meaning(), TALK);

    private final Command command;
    private String said = "";

    Terminal(Command command) {
        this.command = command;
    }

    int run(Object... args) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            return command.run(List.of(args).stream().map(Object::toString).toList(), out);
        } finally {
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    String said() {
        return said;
    }

    static List<Map<String, String>> rows(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(Files.readString(file)))) {
            return parser.stream().map(line -> line.toMap()).toList();
        }
    }

    /** Where the real messages are, which are never shipped. */
    static Path data(String name) {
        var given = System.getenv("SHANGLIANG_TEST_DATA");
        return Path.of(given == null || given.isBlank() ? "../shared/data" : given)
                .resolve("messages")
                .resolve(name);
    }
}
