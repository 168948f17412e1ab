package shangliang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** What the modules declare: their names and the arrows between features, without the floor that everyone stands on. */
record ModuleMap(SortedMap<String, String> names, SortedMap<String, SortedSet<String>> arrows) {

    private static final Set<String> FLOOR =
            Set.of("base", "engine", "web", "identity", "ledger", "thread", "likeness", "notifications");

    static ModuleMap of(Path root) {
        var names = new TreeMap<String, String>();
        var arrows = new TreeMap<String, SortedSet<String>>();
        for (var module : directories(root)) {
            var declared = declaration(module);
            names.put(module, declared.displayName());
            arrows.put(module, features(declared.allowedDependencies()));
        }
        return new ModuleMap(names, arrows);
    }

    static List<String> directories(Path root) {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isDirectory)
                    .map(directory -> directory.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ApplicationModule declaration(String module) {
        try {
            return Class.forName("shangliang." + module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(module + " has no package-info", missing);
        }
    }

    private static SortedSet<String> features(String[] allowed) {
        return Stream.of(allowed)
                .map(name -> name.split("::")[0].strip())
                .filter(name -> !FLOOR.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Features above the ones they use, then the floor. */
    List<String> order() {
        return names.keySet().stream()
                .sorted(Comparator.comparing(this::isFloor)
                        .thenComparing(module -> -depth(module))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    boolean isFloor(String module) {
        return FLOOR.contains(module);
    }

    private int depth(String module) {
        return 1 + arrows.get(module).stream().mapToInt(this::depth).max().orElse(-1);
    }

    /** The arrows of a module, without those that follow from others. */
    SortedSet<String> reduced(String module) {
        var targets = arrows.get(module);
        return targets.stream()
                .filter(to ->
                        targets.stream().noneMatch(other -> arrows.get(other).contains(to)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
