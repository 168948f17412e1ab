package shangliang.base.start;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reason not to start that the person at the terminal can do something about. */
class StartRefused extends RuntimeException {

    private final String key;
    private final List<String> args;

    StartRefused(String key, @Nullable Throwable cause, Object... args) {
        super(key, cause);
        this.key = key;
        this.args = List.of(args).stream().map(Object::toString).toList();
    }

    StartRefused(String key, Object... args) {
        this(key, null, args);
    }

    static StartRefused unwritable(Path directory, IOException failed) {
        return new StartRefused("base.start.unwritable", failed, directory, String.valueOf(failed.getMessage()));
    }

    static StartRefused database(SQLException failed) {
        return new StartRefused("base.start.database", failed, String.valueOf(failed.getMessage()));
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }
}
