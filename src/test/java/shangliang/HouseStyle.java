package shangliang;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** Measures the sources against the budget of the house; runs as a test and, without any class path, from {@code bin/style}. */
final class HouseStyle {

    /** One budget line: what was measured, in words, and whether it is kept. */
    record Figure(String name, String measured, boolean kept) {}

    /** Something measured, and where it stands. */
    private record Sized(int size, String where) {}

    private final List<Sized> files = new ArrayList<>();
    private final List<Sized> methods = new ArrayList<>();
    private final List<Sized> parameters = new ArrayList<>();
    private final List<Sized> templates = new ArrayList<>();
    private int types;
    private int published;

    public static void main(String[] args) throws IOException {
        var figures = measure(Path.of(args.length == 0 ? "." : args[0]));
        figures.forEach(figure ->
                System.out.printf("%-4s %-26s %s%n", figure.kept() ? "ok" : "OVER", figure.name(), figure.measured()));
        System.exit(figures.stream().allMatch(Figure::kept) ? 0 : 1);
    }

    static List<Figure> measure(Path project) throws IOException {
        var style = new HouseStyle();
        style.java(below(project.resolve("src/main/java"), ".java"));
        for (var template : below(project.resolve("src/main/jte"), ".jte")) {
            style.templates.add(new Sized(lines(template), template.toString()));
        }
        return style.figures();
    }

    private List<Figure> figures() {
        int hidden = types - published;
        return List.of(
                spread("lines of a file", files, 60, 150, 300),
                spread("lines of a method body", methods, 5, 15, 40),
                spread("parameters of a method", parameters, 4, 4, Integer.MAX_VALUE),
                spread("lines of a template", templates, 90, 90, 90),
                new Figure(
                        "package-private types",
                        "%d of %d (at least 60 %%)".formatted(hidden, types),
                        hidden * 10 >= types * 6));
    }

    private static Figure spread(String name, List<Sized> sizes, int median, int most, int max) {
        if (sizes.isEmpty()) {
            return new Figure(name, "none", true);
        }
        var sorted =
                sizes.stream().sorted((one, other) -> one.size() - other.size()).toList();
        int middle = at(sorted, 50).size();
        int high = at(sorted, 95).size();
        var largest = sorted.getLast();
        var measured = "n %d, median %d (%d), p95 %d (%d), max %d%s %s"
                .formatted(sorted.size(), middle, median, high, most, largest.size(), limit(max), largest.where());
        return new Figure(name, measured, middle <= median && high <= most && largest.size() <= max);
    }

    private static String limit(int max) {
        return max == Integer.MAX_VALUE ? "" : " (" + max + ")";
    }

    private static Sized at(List<Sized> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private void java(List<Path> sources) throws IOException {
        for (var source : sources) {
            files.add(new Sized(lines(source), source.toString()));
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            var trees = Trees.instance(task);
            task.parse().forEach(unit -> new Scanner(unit, trees).scan(unit, null));
        }
    }

    private static List<Path> below(Path root, String ending) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static int lines(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    /** Walks one file; the components of a record are no parameters of a method. */
    private final class Scanner extends TreeScanner<Void, Boolean> {

        private final CompilationUnitTree unit;
        private final Trees trees;

        Scanner(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            unit.getTypeDecls().forEach(this::topLevel);
        }

        private void topLevel(Tree tree) {
            if (tree instanceof ClassTree type) {
                types++;
                published += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
            }
        }

        @Override
        public Void visitClass(ClassTree type, Boolean inRecord) {
            return super.visitClass(type, type.getKind() == Tree.Kind.RECORD);
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean inRecord) {
            var where = unit.getSourceFile().getName() + "#" + method.getName();
            var constructor = method.getReturnType() == null;
            if (!(constructor && Boolean.TRUE.equals(inRecord))) {
                parameters.add(new Sized(method.getParameters().size(), where));
            }
            if (method.getBody() != null) {
                methods.add(new Sized(bodyLines(method.getBody()), where));
            }
            return super.visitMethod(method, inRecord);
        }

        private int bodyLines(BlockTree body) {
            var positions = trees.getSourcePositions();
            var map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, body));
            long last = map.getLineNumber(positions.getEndPosition(unit, body));
            return (int) Math.max(last - first - 1, 0);
        }
    }
}
