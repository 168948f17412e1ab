package shangliang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources stay within the budget of the house; the figures are printed in every build. */
class HouseStyleTests {

    @Test
    void theSourcesKeepTheBudget() throws IOException {
        var figures = HouseStyle.measure(Path.of("."));
        figures.forEach(figure -> System.out.printf("[style] %-26s %s%n", figure.name(), figure.measured()));
        assertThat(figures).allMatch(HouseStyle.Figure::kept);
    }

    @Test
    void aLongMethodIsFound(@TempDir Path project) throws IOException {
        var source = Files.createDirectories(project.resolve("src/main/java")).resolve("Long.java");
        Files.writeString(source, "class Long {\n void run() {\n" + "  int a;\n".repeat(41) + " }\n}\n");
        assertThat(HouseStyle.measure(project))
                .filteredOn(figure -> !figure.kept())
                .extracting(HouseStyle.Figure::name)
                .containsExactly("lines of a method body");
    }

    @Test
    void aRecordsComponentsAreNoParameters(@TempDir Path project) throws IOException {
        var source = Files.createDirectories(project.resolve("src/main/java")).resolve("Wide.java");
        Files.writeString(source, "record Wide(int a, int b, int c, int d, int e) {\n Wide {\n }\n}\n");
        assertThat(HouseStyle.measure(project)).allMatch(HouseStyle.Figure::kept);
    }
}
