package shangliang.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.SourceRef;
import shangliang.base.Writes;

/** Reads and writes leaves, both those that wait and those that have their place. */
@Repository
class LeafRows {

    private static final String ADD = """
            insert into ledger_unsealed (id, act, subject_kind, subject_id, at, actor, commitment)
            values (:id, :act, :kind, :subject, :at, :actor, :commitment)
            """;

    private static final String SEAL = """
            with taken as (
                delete from ledger_unsealed
                where id in (select id from ledger_unsealed order by id limit :most)
                returning id, act, subject_kind, subject_id, at, actor, commitment
            ), placed as (
                insert into ledger_leaf (tree_index, id, act, subject_kind, subject_id, at, actor, commitment)
                select :size + row_number() over (order by id) - 1,
                    id, act, subject_kind, subject_id, at, actor, commitment
                from taken
                returning tree_index, id, act, subject_kind, subject_id, at, actor, commitment
            )
            select tree_index, id, act, subject_kind, subject_id, at, actor, commitment
            from placed
            order by tree_index
            """;

    private static final String FROM = """
            select tree_index, id, act, subject_kind, subject_id, at, actor, commitment
            from ledger_leaf
            where tree_index >= :from
            order by tree_index
            limit :most
            """;

    private static final String FIRST_OF = """
            select tree_index, id, act, subject_kind, subject_id, at, actor, commitment
            from ledger_leaf
            where subject_id = :id and subject_kind = :kind
            order by tree_index
            limit 1
            """;

    private static final String BY_ID = """
            select tree_index, id, act, subject_kind, subject_id, at, actor, commitment
            from ledger_leaf
            where id in (:ids)
            union all
            select -1, id, act, subject_kind, subject_id, at, actor, commitment
            from ledger_unsealed
            where id in (:ids)
            """;

    private static final String WAITING = """
            select count(*)
            from ledger_unsealed
            """;

    private final JdbcClient jdbc;
    private final Writes writes;

    LeafRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(Act act) {
        writes.add(
                ADD,
                new MapSqlParameterSource("id", act.id())
                        .addValue("act", act.name())
                        .addValue("kind", act.subject().kind())
                        .addValue("subject", act.subject().id())
                        .addValue("at", act.at().atOffset(ZoneOffset.UTC))
                        .addValue("actor", act.by())
                        .addValue("commitment", act.commitment().hex()));
    }

    /** Gives the oldest waiting leaves their places behind the last one. */
    List<Leaf> seal(long size, int most) {
        return jdbc.sql(SEAL)
                .param("size", size)
                .param("most", most)
                .query(LeafRows::leaf)
                .list();
    }

    List<Leaf> from(long index, int most) {
        return jdbc.sql(FROM)
                .param("from", index)
                .param("most", most)
                .query(LeafRows::leaf)
                .list();
    }

    Optional<Leaf> firstOf(SourceRef subject) {
        return jdbc.sql(FIRST_OF).paramSource(subject).query(LeafRows::leaf).optional();
    }

    /** The leaves of these acts; one that still waits has the index -1. */
    List<Leaf> of(Collection<UUID> acts) {
        return acts.isEmpty()
                ? List.of()
                : jdbc.sql(BY_ID).param("ids", acts).query(LeafRows::leaf).list();
    }

    long waiting() {
        return jdbc.sql(WAITING).query(Long.class).single();
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        var subject = new SourceRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class));
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Leaf(
                row.getLong("tree_index"),
                new Act(
                        row.getObject("id", UUID.class),
                        row.getString("act"),
                        subject,
                        at,
                        row.getString("actor"),
                        new Commitment(row.getString("commitment"))));
    }
}
