package shangliang.outcomes.reports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Slice;
import shangliang.base.Stale;

/** The reports as they lie in the database. */
@Repository
class ReportRows {

    private static final int PAGE = 50;

    private static final String NEXT = """
            insert into report_number as n (year, last)
            values (:year, 1)
            on conflict (year) do update
            set last = n.last + 1
            returning last
            """;

    private static final String ADD = """
            insert into report (
                id, version, year, serial, begun_at, title, phase, account, body, master, step_due, text, author, heard,
                step, state)
            values (
                :id, :version, :year, :serial, :begun, :title, :phase, :account, :body, :master, :due, :text, :author,
                :heard, :step, :state)
            """;

    private static final String MOVE = """
            update report
            set version = version + 1,
                title = :title, phase = :phase, master = :master, step_due = :due, text = :text, heard = :heard,
                step = :step, state = :state
            where id = :id
              and version = :version
            """;

    private static final String FIND = """
            select %s
            from report
            where year = :year
              and serial = :serial
              and %s
            %s
            """;

    private static final String PAGE_OF = """
            select %s
            from report
            where %s
              and (:phases::text[] is null or phase = any(:phases))
              and (:at::timestamptz is null or (begun_at, id) < (:at, :after))
            order by begun_at desc, id desc
            limit :size
            """;

    private static final String PARTS = """
            select %s
            from report
            where master = :master
            order by begun_at, id
            """.formatted(ReportMapping.COLUMNS);

    private static final String DUE = """
            select %s
            from report
            where phase in ('ADOPTED', 'NOT_ADOPTED', 'REMARKED', 'ANSWERED')
              or phase = 'FED_BACK' and step_due <= :now
            order by step_due
            limit 50
            for update skip locked
            """.formatted(ReportMapping.COLUMNS);

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReportNumber nextNumber(int year) {
        return new ReportNumber(
                year, jdbc.sql(NEXT).param("year", year).query(Long.class).single());
    }

    void add(OpinionReport report) {
        jdbc.sql(ADD).params(ReportMapping.params(report)).update();
    }

    /** Writes what it became, when it still is what it was; else someone was faster. */
    void move(OpinionReport before, OpinionReport after) {
        if (jdbc.sql(MOVE).params(ReportMapping.params(after)).update() == 0) {
            throw new Stale("outcomes.report.stale", before.state().stamp().name());
        }
    }

    /** Held until the transaction ends, when {@code sight} reaches it. */
    OpinionReport lock(ReportNumber number, ReportSight sight) {
        return find(number, sight, "for update").orElseThrow(NotFound::new);
    }

    /** Constraint {@code report_number_uk}. */
    Optional<OpinionReport> find(ReportNumber number, ReportSight sight) {
        return find(number, sight, "");
    }

    private Optional<OpinionReport> find(ReportNumber number, ReportSight sight, String lock) {
        return jdbc.sql(FIND.formatted(ReportMapping.COLUMNS, sight.condition(), lock))
                .param("year", number.year())
                .param("serial", number.serial())
                .params(sight.params())
                .query(ReportMapping::report)
                .optional();
    }

    /** A page of what may be seen, newest first; of these phases, or of all. */
    Slice<OpinionReport> page(ReportSight sight, @Nullable List<String> phases, @Nullable Cursor after) {
        var found = jdbc.sql(PAGE_OF.formatted(ReportMapping.COLUMNS, sight.condition()))
                .params(sight.params())
                .param("phases", phases == null ? null : phases.toArray(String[]::new))
                .param("at", after == null ? null : Timestamp.from(after.at()))
                .param("after", after == null ? null : after.id())
                .param("size", PAGE + 1)
                .query(ReportMapping::report)
                .list();
        return Slice.of(found, PAGE, report -> new Cursor(report.begun(), report.id()));
    }

    /** Those that are parts of this one; index {@code report_master_ix}. */
    List<OpinionReport> parts(UUID master) {
        return jdbc.sql(PARTS)
                .param("master", master)
                .query(ReportMapping::report)
                .list();
    }

    /** What the clock moves on: authors who are to be told, and what is to be laid down. */
    List<OpinionReport> due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", Timestamp.from(now))
                .query(ReportMapping::report)
                .list();
    }
}
