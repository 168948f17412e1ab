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
    void theMapIsDrawnFromThePermissions() throws IOException {
        var map = ModuleMap.of(ROOT);
        Files.createDirectories(Path.of("docs"));
        Files.writeString(Path.of("docs/modules.puml"), map.plantUml());
        assertThat(map.plantUml()).contains("[Voices] --> [Studios]", "[Duties] --> [Council]");
        assertThat(map.plantUml()).doesNotContain("--> [Base]");
    }
}
