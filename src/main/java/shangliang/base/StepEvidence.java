package shangliang.base;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The evidence of a module that keeps its acts in one table with id, salt and content.
 *
 * @param acts how the names of its acts begin, for example {@code duties.}
 */
public record StepEvidence(JdbcClient jdbc, String acts, String table) implements LeafEvidence {

    private static final String ALL = """
            select id, salt, content
            from %s
            order by id
            """;

    @Override
    public boolean owns(String act) {
        return act.startsWith(acts);
    }

    @Override
    public void each(Consumer<Evidence> to) {
        try (var rows = jdbc
                .sql(ALL.formatted(table))
                .query((row, number) ->
                        new Evidence(row.getObject("id", UUID.class), row.getString("salt"), row.getString("content")))
                .stream()) {
            rows.forEach(to);
        }
    }
}
