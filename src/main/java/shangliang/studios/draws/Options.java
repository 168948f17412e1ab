package shangliang.studios.draws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words after a command: {@code --name value} pairs, and what stands by itself. */
record Options(List<String> words, Map<String, List<String>> named) {

    /** The words make no sense; told in the language of the terminal. */
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1;
        final transient Object[] args;

        Misused(String key, Object... args) {
            super(key);
            this.args = args;
        }

        String key() {
            return String.valueOf(getMessage());
        }
    }

    static Options parse(List<String> args, Set<String> known) throws Misused {
        var words = new ArrayList<String>();
        var named = new HashMap<String, List<String>>();
        for (var rest = args.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (known.contains(word.substring(2)) && rest.hasNext()) {
                named.computeIfAbsent(word.substring(2), name -> new ArrayList<>())
                        .add(rest.next());
            } else {
                throw new Misused("studios.draw.option", word);
            }
        }
        return new Options(List.copyOf(words), named);
    }

    List<String> all(String name) {
        return named.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    String one(String name) throws Misused {
        if (all(name).size() != 1) {
            throw new Misused("studios.draw.missing", "--" + name);
        }
        return all(name).getFirst();
    }

    static String read(String file) throws Misused {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new Misused("studios.draw.unreadable", file);
        }
    }

    /** Never over another file: a draw that was made stays as it is. */
    static void write(String file, String text) throws Misused {
        try {
            Files.writeString(Path.of(file), text, StandardOpenOption.CREATE_NEW);
        } catch (IOException | InvalidPathException unwritable) {
            throw new Misused("studios.draw.unwritable", file);
        }
    }
}
