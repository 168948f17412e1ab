package shangliang.studios.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.base.Command;

/** A draw made and verified from the command line, and all that can be wrong about it. */
@ModuleTest
class DrawCommandModuleTests {

    @Autowired
    DrawCommand draw;

    @Autowired
    VerifyDraw verify;

    @TempDir
    Path files;

    private String said = "";

    @BeforeEach
    void list() throws IOException {
        Files.writeString(files.resolve("list"), "S03\r\nS01\nS02\n\nS04\n");
    }

    private int run(Command command, String... args) {
        var out = new ByteArrayOutputStream();
        try {
            return command.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            said = out.toString(StandardCharsets.UTF_8);
        }
    }

    private String at(String file) {
        return files.resolve(file).toString();
    }

    private int announce(String take, String at) {
        return run(
                draw,
                "announce",
                "--list",
                at("list"),
                "--take",
                take,
                "--at",
                at,
                "--source",
                "lottery 2026037",
                "--secret",
                at("secret"),
                "--out",
                at("announced"));
    }

    private int make(String... numbers) {
        var args = new java.util.ArrayList<>(
                List.of("make", "--announced", at("announced"), "--secret", at("secret"), "--out", at("drawn")));
        args.addAll(List.of(numbers));
        return run(draw, args.toArray(String[]::new));
    }

    @Test
    void anyoneMakesTheSameDrawAgainFromItsFile() throws IOException {
        assertThat(announce("2", "2026-04-01T09:00:00+08:00")).isZero();
        var hash = said.lines().skip(1).findFirst().orElseThrow();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(Files.readString(files.resolve("announced")))
                .doesNotContain(Files.readString(files.resolve("secret")).strip());
        assertThat(run(verify, at("announced"), "--published", hash)).isZero();
        assertThat(make("--numbers", "2 5 8 10 12 17 + 9")).isZero();
        assertThat(run(verify, at("drawn"), "--published", hash)).isZero();
        assertThat(run(verify, at("drawn"), "--published", "0".repeat(64))).isOne();
        var forged = Files.readString(files.resolve("drawn")).replace("17./9./", "16./9./");
        Files.writeString(files.resolve("forged"), forged);
        assertThat(run(verify, at("forged"))).isOne();
    }

    @Test
    void aSecretThatWasNotCommittedToDrawsNothing() throws IOException {
        announce("2", "2026-04-01T09:00:00+08:00");
        Files.writeString(files.resolve("secret"), "0".repeat(64));
        assertThat(make("--numbers", "1 2")).isOne();
        assertThat(files.resolve("drawn")).doesNotExist();
    }

    @Test
    void aDrawIsNeverWrittenOverAnother() {
        announce("2", "2026-04-01T09:00:00+08:00");
        assertThat(make("--outcome", "log 12 abc")).isZero();
        assertThat(make("--outcome", "log 13 abc")).isEqualTo(2);
        assertThat(said).contains(at("drawn"));
    }

    @Test
    void whatIsMissingOrMalformedIsNamed() {
        assertThat(announce("9", "2026-04-01T09:00:00+08:00")).isEqualTo(2);
        assertThat(announce("two", "2026-04-01T09:00:00+08:00")).isEqualTo(2);
        assertThat(announce("2", "tomorrow")).isEqualTo(2);
        assertThat(said).contains("tomorrow");
        assertThat(run(draw, "announce", "--list", at("none"))).isEqualTo(2);
        assertThat(said).contains(at("none"));
        assertThat(run(draw, "guess")).isEqualTo(2);
        assertThat(run(draw, "make", "--luck", "7")).isEqualTo(2);
        assertThat(said).contains("--luck");
        assertThat(run(verify)).isEqualTo(2);
        assertThat(run(verify, at("list"))).isEqualTo(2);
        announce("2", "2026-04-01T09:00:00+08:00");
        assertThat(make("--numbers", "2 five")).isEqualTo(2);
        assertThat(said).contains("2 five");
    }
}
