package shangliang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Draws the map of the modules: each with its sentence, an arc from whoever uses to whatever is used. */
final class ModuleDrawing {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\* (.*?) \\*/", Pattern.DOTALL);
    private static final int ROW = 34;
    private static final int LEFT = 96;

    private static final String FRAME = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 920 %1$d" role="img" aria-label="The modules and what they may use">
            <!-- Drawn by ModularityTests from the permissions of each module. -->
            <style>
            text { font: 14px system-ui, "Segoe UI", "Noto Sans", sans-serif; fill: #625a4f }
            .name { font: bold 15px Georgia, "Noto Serif", serif; fill: #1e1b17 }
            .box { fill: #fffdf9; stroke: #8f8676 }
            .floor { fill: #f3eee4; stroke: #e6dfd2 }
            .arc { fill: none; stroke: #2c7457; stroke-width: 1.6; marker-end: url(#head) }
            </style>
            <defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#2c7457"/></marker></defs>
            <rect width="920" height="%1$d" rx="12" fill="#faf8f3"/>
            %2$s</svg>
            """;

    private static final String BOX = """
            <rect class="%s" x="%d" y="%d" width="132" height="26" rx="7"/><text class="name" x="%d" y="%d">%s</text><text x="%d" y="%d">%s</text>
            """;

    private static final String ARC = """
            <path class="arc" d="M%1$d %2$dC%3$d %2$d %3$d %4$d %1$d %4$d"/>
            """;

    private static final String FLOOR = """
            <text x="%d" y="%d">The floor, which everyone may use:</text>
            """;

    private final ModuleMap map;
    private final Path root;
    private final List<String> order;

    ModuleDrawing(ModuleMap map, Path root) {
        this.map = map;
        this.root = root;
        this.order = map.order();
    }

    String svg() {
        var parts = new StringBuilder();
        order.forEach(module -> map.reduced(module).forEach(used -> parts.append(arc(middle(module), middle(used)))));
        order.forEach(module -> parts.append(box(module)));
        var floor = order.stream().filter(map::isFloor).findFirst().orElseThrow();
        parts.append(FLOOR.formatted(LEFT, middle(floor) - ROW + 8));
        return FRAME.formatted(middle(order.getLast()) + ROW, parts);
    }

    private String box(String module) {
        var y = middle(module);
        return BOX.formatted(
                map.isFloor(module) ? "box floor" : "box",
                LEFT,
                y - 13,
                LEFT + 12,
                y + 5,
                map.names().get(module),
                LEFT + 148,
                y + 5,
                sentence(module));
    }

    private static String arc(int from, int to) {
        return ARC.formatted(LEFT, from + 5, LEFT - 18 - (to - from) / 3, to - 5);
    }

    /** The floor lies one row lower, below its heading. */
    private int middle(String module) {
        return 30 + ROW * (order.indexOf(module) + (map.isFloor(module) ? 1 : 0));
    }

    private String sentence(String module) {
        try {
            var found = SENTENCE.matcher(Files.readString(root.resolve(module).resolve("package-info.java")));
            return found.find() ? found.group(1) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
