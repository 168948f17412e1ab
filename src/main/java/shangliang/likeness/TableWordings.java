package shangliang.likeness;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.Place;
import shangliang.base.SourceRef;

/**
 * Gives the words of what lies in one table, so that all such tables are read alike.
 *
 * @param kind of the references, and name of the table
 * @param of the statement that reads those among {@code :ids} that may be found
 */
public record TableWordings(JdbcClient jdbc, String kind, String of, RowMapper<Wording> wording) implements Wordings {

    private static final Place NOWHERE = new Place("", "");

    /** By primary key. */
    private static final String AFTER = """
            select id
            from %s
            where id > :last
            order by id
            limit :size
            """;

    @Override
    public List<Wording> of(Collection<UUID> ids) {
        return jdbc.sql(of)
                .param("ids", ids.toArray(UUID[]::new))
                .query(wording)
                .list();
    }

    @Override
    public List<UUID> after(UUID last, int size) {
        return jdbc.sql(AFTER.formatted(kind))
                .param("last", last)
                .param("size", size)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The words of one that lies at no place. */
    public static Wording wording(SourceRef ref, Wording.Text own, Wording.@Nullable Text open, Instant at) {
        return new Wording(ref, own, open, NOWHERE, null, at, null, Set.of());
    }
}
