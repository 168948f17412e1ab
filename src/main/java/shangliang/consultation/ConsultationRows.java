package shangliang.consultation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.NotFound;
import shangliang.base.Stale;

/** The consultations as they lie in the database. */
@Repository
class ConsultationRows {

    private static final String NEXT = """
            insert into consultation_number as n (year, last)
            values (:year, 1)
            on conflict (year) do update
            set last = n.last + 1
            returning last
            """;

    private static final String ADD = """
            insert into consultation (
                id, version, year, serial, question, affected, channel, scale, host_kind, host_code, partner, owner, day,
                ground, phase, words, since, actor, actor_name, account, proposer, due)
            values (
                :id, :version, :year, :serial, :question, :affected, :channel, :scale, :hostKind, :hostCode, :partner, :owner, :day,
                :ground, :phase, :words, :since, :actor, :actorName, :account, :account, :due)
            """;

    private static final String MOVE = """
            update consultation
            set version = version + 1,
                channel = :channel, host_kind = :hostKind, host_code = :hostCode, partner = :partner, owner = :owner, day = :day,
                ground = :ground, phase = :phase, words = :words, since = :since, actor = :actor,
                actor_name = :actorName, account = :account, due = :due
            where id = :id
              and version = :version
            """;

    private static final String BY_ID = """
            select %s
            from consultation
            where id = :id
              and %s
            """;

    private static final String FIND = """
            select %s
            from consultation
            where year = :year
              and serial = :serial
              and %s
            %s
            """;

    private static final String ENDED = """
            select %s
            from consultation
            where phase = 'CLOSED'
              and due <= :now
            order by due
            limit 50
            """.formatted(ConsultationMapping.COLUMNS);

    private final JdbcClient jdbc;

    ConsultationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ConsultationNumber nextNumber(int year) {
        return new ConsultationNumber(
                year, jdbc.sql(NEXT).param("year", year).query(Integer.class).single());
    }

    void add(Consultation consultation) {
        jdbc.sql(ADD).params(ConsultationMapping.params(consultation)).update();
    }

    /** Writes what it became, when it still is what it was; else someone was faster. */
    void move(Consultation before, Consultation after) {
        if (jdbc.sql(MOVE).params(ConsultationMapping.params(after)).update() == 0) {
            throw new Stale("consultation.stale", before.state().stamp().name());
        }
    }

    /** Ended so long ago that somebody should look again; index {@code consultation_due_ix}. */
    List<Consultation> ended(Instant now) {
        return jdbc.sql(ENDED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ConsultationMapping::consultation)
                .list();
    }

    /** Held until the transaction ends, when {@code sight} reaches it. */
    Consultation lock(ConsultationNumber number, Sight sight) {
        return find(number, sight, "for update").orElseThrow(NotFound::new);
    }

    Optional<Consultation> find(UUID id, Sight sight) {
        return jdbc.sql(BY_ID.formatted(ConsultationMapping.COLUMNS, sight.condition()))
                .param("id", id)
                .params(sight.params())
                .query(ConsultationMapping::consultation)
                .optional();
    }

    /** Constraint {@code consultation_number_uk}. */
    Optional<Consultation> find(ConsultationNumber number, Sight sight) {
        return find(number, sight, "");
    }

    private Optional<Consultation> find(ConsultationNumber number, Sight sight, String lock) {
        return jdbc.sql(FIND.formatted(ConsultationMapping.COLUMNS, sight.condition(), lock))
                .param("year", number.year())
                .param("serial", number.serial())
                .params(sight.params())
                .query(ConsultationMapping::consultation)
                .optional();
    }
}
