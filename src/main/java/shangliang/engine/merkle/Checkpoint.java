package shangliang.engine.merkle;

import java.util.List;

/** What a log says of itself at one moment: its origin, its size and its root (C2SP tlog-checkpoint). */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final String SIZE = "0|[1-9][0-9]{0,18}";

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || !isLine(origin) || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new MalformedNote("a checkpoint has an origin, a size and no empty lines");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty() || !lines[1].matches(SIZE)) {
            throw new MalformedNote("a checkpoint is an origin, a size and a root, each on its line");
        }
        try {
            var more = List.of(lines).subList(3, lines.length - 1);
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]), more);
        } catch (MalformedNote e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("not a checkpoint: " + e.getMessage());
        }
    }

    /** The text that is signed. */
    public String text() {
        var text = new StringBuilder().append(origin).append('\n').append(size).append('\n');
        text.append(root.base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0;
    }
}
