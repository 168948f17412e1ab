package shangliang.thread;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;
import shangliang.base.Tie;
import shangliang.base.Writes;

/** What began with what. */
@Component
class TieRows {

    private static final String ADD = """
            insert into tie (earlier_kind, earlier, later_kind, later, at)
            values (:earlierKind, :earlier, :laterKind, :later, :at)
            on conflict do nothing
            """;

    /** All that it came from and all that came of it; not what else came of those. */
    private static final String LINE = """
            with recursive
                below (kind, id) as (
                    select cast(null as text), cast(:matter as uuid)
                    union
                    select tie.later_kind, tie.later
                    from below
                    join tie on tie.earlier = below.id),
                above (kind, id) as (
                    select cast(null as text), cast(:matter as uuid)
                    union
                    select tie.earlier_kind, tie.earlier
                    from above
                    join tie on tie.later = above.id),
                itself (kind, id) as (
                    select kind, source
                    from piece
                    where source = :matter
                    limit 1)
            select kind, id
            from itself
            union
            select kind, id
            from below
            where kind is not null
            union
            select kind, id
            from above
            where kind is not null
            limit :most
            """;

    private static final String ANY = """
            select exists (select 1 from tie where earlier = :matter)
                or exists (select 1 from tie where later = :matter)
            """;

    private final JdbcClient jdbc;
    private final Writes writes;

    TieRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(Tie tie) {
        writes.add(
                ADD,
                new MapSqlParameterSource("earlierKind", tie.earlier().kind())
                        .addValue("earlier", tie.earlier().id())
                        .addValue("laterKind", tie.later().kind())
                        .addValue("later", tie.later().id())
                        .addValue("at", tie.at().atOffset(ZoneOffset.UTC)));
    }

    boolean any(UUID matter) {
        return jdbc.sql(ANY).param("matter", matter).query(Boolean.class).single();
    }

    /** A matter with everything on its line, in no order; nothing when it has no thread. Primary key and {@code tie_later_idx}. */
    List<SourceRef> line(UUID matter, int most) {
        return jdbc.sql(LINE)
                .param("matter", matter)
                .param("most", most)
                .query((row, number) -> new SourceRef(row.getString("kind"), row.getObject("id", UUID.class)))
                .list();
    }
}
