package shangliang.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Writes rows that nobody asks about before the act is done: what is added within {@link #together} goes to the database
 * as one message at its end, so that an act of six rows waits once and not six times.
 */
@Component
public class Writes {

    private static final ScopedValue<List<Write>> GATHERED = ScopedValue.newInstance();

    private final JdbcOperations jdbc;
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    Writes(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement with what it is sent with, in the order of its places. */
    private record Write(String sql, @Nullable Object[] values) {}

    /** Adds a row by a statement with named parameters: at once, or with all others of the act. */
    public void add(String sql, SqlParameterSource params) {
        var write = write(parsed.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement), params);
        if (GATHERED.isBound()) {
            GATHERED.get().add(write);
        } else {
            send(List.of(write));
        }
    }

    /** Does {@code act}, then sends in their order all rows it added; when it fails, none. Part of the act around it. */
    public <T extends @Nullable Object> T together(Supplier<T> act) {
        if (GATHERED.isBound()) {
            return act.get();
        }
        var writes = new ArrayList<Write>();
        var done = ScopedValue.where(GATHERED, writes).call(act::get);
        send(writes);
        return done;
    }

    private static Write write(ParsedSql sql, SqlParameterSource params) {
        return new Write(
                NamedParameterUtils.substituteNamedParameters(sql, params),
                NamedParameterUtils.buildValueArray(sql, params, null));
    }

    /** The driver takes several statements as one and sends them without waiting in between. */
    private void send(List<Write> writes) {
        if (!writes.isEmpty()) {
            var sql = writes.stream().map(Write::sql).collect(Collectors.joining(";\n"));
            jdbc.update(
                    sql,
                    writes.stream()
                            .flatMap(write -> Arrays.stream(write.values()))
                            .toArray());
        }
    }
}
