package shangliang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files as text, for the tests that read them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/shangliang");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final Pattern COMMENTS_AND_STRINGS =
            Pattern.compile("(\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')"
                    + "|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

    private Sources() {}

    static List<Path> below(Path root, String ending) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The code without its comments, which may say things in any language. */
    static String code(Path file) {
        return file.toString().endsWith(".jte")
                ? text(file).replaceAll("<%--[\\s\\S]*?--%>", "")
                : COMMENTS_AND_STRINGS.matcher(text(file)).replaceAll(found -> found.group(1) == null ? "" : "$1");
    }
}
