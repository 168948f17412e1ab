package shangliang.likeness;

import java.util.List;

/** Something that would make a text plainer, in words to be looked up; never a reason to refuse it. */
public record Hint(String key, List<Object> args) {

    public Hint {
        args = List.copyOf(args);
    }

    Hint(String key, Object... args) {
        this(key, List.of(args));
    }
}
