package shangliang.thread;

import java.util.List;
import shangliang.base.Label;

/**
 * A way from one matter to another.
 *
 * @param key message with {@code args} that says what is there
 * @param href a path of this site
 */
public record Relation(String key, List<Label> args, String href) {

    public Relation {
        args = List.copyOf(args);
    }
}
