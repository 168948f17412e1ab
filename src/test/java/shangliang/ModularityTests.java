package shangliang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to their permissions, and the map in the docs is drawn from them. */
class ModularityTests {

    private static final Path ROOT = Path.of("src/main/java/shangliang");
    private static final Path PICTURE = Path.of("docs/modules.svg");

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void everyModuleKeepsToItsPermissions() {
        assertThatNoException().isThrownBy(MODULES::verify);
    }

    @Test
    void everyPackageBelowTheRootDeclaresItsPermissions() throws IOException {
        for (var module : ModuleMap.directories(ROOT)) {
            assertThat(Files.readString(ROOT.resolve(module).resolve("package-info.java")))
                    .as(module)
                    .contains("@NullMarked", "@ApplicationModule(", "displayName = ", "allowedDependencies = ");
        }
    }

    @Test
    void noModuleIsOpen() {
        assertThat(MODULES.stream())
                .allSatisfy(module -> assertThat(module.isOpen())
                        .as(module.getIdentifier().toString())
                        .isFalse());
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(ModuleMap.directories(ROOT));
    }

    @Test
    void theRootPackageHoldsOnlyTheApplication() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Application.java", "package-info.java");
        }
    }

    @Test
    void theMapInTheReadmeIsDrawnFromThePermissions() throws IOException {
        var map = ModuleMap.of(ROOT);
        assertThat(map.reduced("voices")).contains("studios").doesNotContain("council");
        assertThat(map.order()).containsSubsequence("voices", "studios", "duties", "council", "base");
        var before = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        var after = new ModuleDrawing(map, ROOT).svg();
        Files.writeString(PICTURE, after);
        assertThat(after).as("the map was old and has been drawn anew").isEqualTo(before);
        assertThat(Files.readString(Path.of("README.md"))).contains("(" + PICTURE + ")");
    }
}
