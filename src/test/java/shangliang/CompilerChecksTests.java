package shangliang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The compiler's checkers really bite: code that must fail is compiled with the settings of the real build, because a
 * checker that is wired wrongly finds nothing and says nothing.
 */
class CompilerChecksTests {

    private static final Path SAMPLES = Path.of("src/test/samples/mustfail");
    private static final Path PROJECT = Path.of("target/mustfail");

    private static String said = "";

    @BeforeAll
    static void compileTheSamples() throws IOException, InterruptedException {
        var sources = Files.createDirectories(PROJECT.resolve("src/main/java/sample"));
        copy(Path.of("pom.xml"), PROJECT.resolve("pom.xml"));
        for (var sample : Sources.below(SAMPLES, ".java")) {
            copy(sample, sources.resolve(sample.getFileName()));
        }
        var maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-o",
                        "-B",
                        "toolchains:select-jdk-toolchain",
                        "compiler:compile")
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .start();
        said = new String(maven.getInputStream().readAllBytes());
        assertThat(maven.waitFor()).as(said).isEqualTo(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void nullAwayFindsAMissingValue() {
        assertThat(said).containsPattern("Nullness\\.java:\\[9,\\d+] \\[NullAway] returning @Nullable expression");
    }

    @Test
    void errorProneFindsAMistake() {
        assertThat(said).containsPattern("Mistake\\.java:\\[7,\\d+] \\[ArrayEquals]");
    }

    @Test
    void nothingElseIsWrongWithTheSamples() {
        assertThat(said.lines().filter(line -> line.contains("ERROR") && line.contains(".java:")))
                .allMatch(line -> line.contains("Nullness.java") || line.contains("Mistake.java"));
    }
}
