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
        return new StartRefused("base.start.unwritable", failed, directory, reason(failed));
    }

    static StartRefused database(SQLException failed) {
        return new StartRefused("base.start.database", failed, reason(failed));
    }

    static StartRefused full(SQLException failed) {
        return new StartRefused("base.start.full", failed, reason(failed));
    }

    /** What the cause says, in one line without a full stop, to stand inside a sentence. */
    private static String reason(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }
}
