package shangliang.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Deadline;
import shangliang.base.Ids;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** Keeps disputes and what units say to them. */
@Repository
class DisputeRows {

    private static final String SELECT = """
            select d.id, d.subject_kind, d.subject_id, d.number, d.topic, d.place, d.unit, d.whose, d.reason, d.clause,
              d.raised_at, d.due_at, d.working_days, d.step, d.withdrawn_at
            from duty_dispute d
            """;

    private static final String BY_ID = SELECT + """
            where d.id = :id
            """;

    private static final String LOCKED = BY_ID + """
            for update
            """;

    private static final String BY_SUBJECT = SELECT + """
            where d.subject_kind = :kind
              and d.subject_id = :id
            """;

    private static final String OPEN = SELECT + """
            where d.step in ('RAISED', 'EVIDENCE')
              and (:unit::text is null or d.unit = :unit or d.whose = :unit)
            order by d.due_at, d.id
            limit 200
            """;

    private static final String COUNT = """
            select count(*)
            from duty_dispute
            where step in ('RAISED', 'EVIDENCE')
              and (:unit::text is null or unit = :unit or whose = :unit)
            """;

    private static final String ADD = """
            insert into duty_dispute
              (id, subject_kind, subject_id, number, topic, place, unit, whose, reason, clause,
               raised_at, raised_by, due_at, working_days, step)
            values (:id, :kind, :subject, :number, :topic, :place, :unit, :whose, :reason, :clause,
               :at, :by, :due, :days, 'RAISED')
            on conflict do nothing
            """;

    private static final String MOVE = """
            update duty_dispute
            set step = :to,
                withdrawn_at = :withdrawn
            where id = :id
              and step = :from
            """;

    private static final String EVIDENCE = """
            select unit, words, at
            from duty_evidence
            where dispute = :dispute
            order by at, id
            """;

    private static final String ADD_EVIDENCE = """
            insert into duty_evidence (id, dispute, unit, words, at, by)
            values (:id, :dispute, :unit, :words, :at, :by)
            """;

    private static final String ERASE = """
            with erased as (
              update duty_dispute
              set reason = ''
              where subject_kind = :kind
                and subject_id = :id
              returning id)
            update duty_evidence e
            set words = ''
            from erased
            where e.dispute = erased.id
            """;

    private final JdbcClient jdbc;
    private final RulingRows rulings;

    DisputeRows(JdbcClient jdbc, RulingRows rulings) {
        this.jdbc = jdbc;
        this.rulings = rulings;
    }

    /** False when the matter was handed back before. */
    boolean add(Dispute dispute, Viewer by) {
        var raise = dispute.raise();
        var matter = raise.matter();
        return jdbc.sql(ADD)
                        .param("id", dispute.id().value())
                        .param("kind", matter.subject().kind())
                        .param("subject", matter.subject().id())
                        .param("number", matter.number())
                        .param("topic", matter.topic())
                        .param("place", matter.place())
                        .param("unit", raise.unit())
                        .param("whose", raise.whose())
                        .param("reason", raise.reason())
                        .param("clause", raise.clause())
                        .param("at", Timestamp.from(dispute.raisedAt()))
                        .param("by", by.actor())
                        .param("due", Timestamp.from(dispute.due().due()))
                        .param("days", dispute.due().workingDays())
                        .update()
                == 1;
    }

    Optional<Dispute> lock(DisputeId id) {
        return jdbc.sql(LOCKED).param("id", id.value()).query(this::dispute).optional();
    }

    Optional<Dispute> find(DisputeId id) {
        return jdbc.sql(BY_ID).param("id", id.value()).query(this::dispute).optional();
    }

    Optional<Dispute> of(SourceRef subject) {
        return jdbc.sql(BY_SUBJECT)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(this::dispute)
                .optional();
    }

    /** Open disputes, of one unit or of all, the most urgent first. */
    List<Dispute> open(@Nullable String unit) {
        return jdbc.sql(OPEN).param("unit", unit).query(this::dispute).list();
    }

    int count(@Nullable String unit) {
        return jdbc.sql(COUNT).param("unit", unit).query(Integer.class).single();
    }

    /** False when someone else moved it meanwhile. */
    boolean move(Dispute from, Dispute to) {
        return jdbc.sql(MOVE)
                        .param("to", to.step().name())
                        .param(
                                "withdrawn",
                                to.state() instanceof Dispute.State.Withdrawn withdrawn
                                        ? Timestamp.from(withdrawn.at())
                                        : null)
                        .param("id", from.id().value())
                        .param("from", from.step().name())
                        .update()
                == 1;
    }

    void add(DisputeId dispute, Dispute.Evidence line, Viewer by) {
        jdbc.sql(ADD_EVIDENCE)
                .param("id", Ids.next(line.at()))
                .param("dispute", dispute.value())
                .param("unit", line.unit())
                .param("words", line.words())
                .param("at", Timestamp.from(line.at()))
                .param("by", by.actor())
                .update();
    }

    void erase(SourceRef subject) {
        jdbc.sql(ERASE).param("kind", subject.kind()).param("id", subject.id()).update();
    }

    private Dispute dispute(ResultSet row, int number) throws SQLException {
        var id = new DisputeId(row.getObject("id", UUID.class));
        var since = row.getTimestamp("raised_at").toInstant();
        var due = new Deadline(since, row.getTimestamp("due_at").toInstant(), row.getInt("working_days"));
        return new Dispute(id, raise(row), since, due, state(id, row));
    }

    private Dispute.State state(DisputeId id, ResultSet row) throws SQLException {
        var step = DisputeStep.valueOf(row.getString("step"));
        var lines = step == DisputeStep.RAISED ? List.<Dispute.Evidence>of() : evidence(id);
        return switch (step) {
            case RAISED -> new Dispute.State.Raised();
            case EVIDENCE -> new Dispute.State.InEvidence(lines);
            case RULED -> new Dispute.State.Ruled(lines, rulings.of(id));
            case WITHDRAWN -> new Dispute.State.Withdrawn(lines, at(row, "withdrawn_at"));
        };
    }

    private List<Dispute.Evidence> evidence(DisputeId id) {
        return jdbc.sql(EVIDENCE)
                .param("dispute", id.value())
                .query((row, number) ->
                        new Dispute.Evidence(row.getString("unit"), row.getString("words"), at(row, "at")))
                .list();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static Raise raise(ResultSet row) throws SQLException {
        var subject = new SourceRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class));
        var matter = new Raise.Matter(subject, row.getString("number"), row.getString("topic"), row.getString("place"));
        return new Raise(
                matter,
                row.getString("unit"),
                row.getString("whose"),
                row.getString("reason"),
                row.getString("clause"));
    }
}
