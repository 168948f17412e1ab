package shangliang.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import shangliang.Application;

/** The build's step that makes the demo, left out while nothing it is made from has changed. */
final class DemoMaker {

    /** The demo moves its clock itself. */
    private static final String NEVER = "9999h";

    private DemoMaker() {}

    /** @param args compiled classes, place to work in, and now */
    public static void main(String[] args) throws IOException {
        var classes = Path.of(args[0]);
        var work = Path.of(args[1]);
        var made = classes.resolve(Pack.FILE);
        var mark = work.resolveSibling(work.getFileName() + ".inputs");
        var inputs = inputs(classes) + " " + args[2].substring(0, 10);
        if (Files.exists(made) && Files.exists(mark) && Files.readString(mark).equals(inputs)) {
            return;
        }
        FileSystemUtils.deleteRecursively(work);
        Files.deleteIfExists(made);
        Files.createDirectories(work);
        Files.writeString(mark, inputs);
        Application.main(new String[] {
            "--shangliang.data=" + work,
            "--shangliang.demo.build=" + args[2],
            "--spring.datasource.hikari.connection-init-sql=set synchronous_commit = off",
            "--shangliang.voices.tick=" + NEVER,
            "build-demo",
            made.toString()
        });
    }

    private static String inputs(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = classes.relativize(file).toString();
                if (counts(name)) {
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pages and words of the interface change nothing. */
    private static boolean counts(String name) {
        return Stream.of("static/", "messages/", "META-INF/", "demo/demo.zip").noneMatch(name::startsWith);
    }
}
