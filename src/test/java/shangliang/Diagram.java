package shangliang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A diagram in the docs that is drawn from a table in the code: an old one fails the build, and is drawn anew for whoever looks. */
public final class Diagram {

    private Diagram() {}

    public static void isDrawn(String name, String now) throws IOException {
        var file = Path.of("docs", name);
        var before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.equals(now)) {
            Files.writeString(file, now);
        }
        assertThat(before).as("%s was old and has been drawn anew", file).isEqualTo(now);
    }
}
