package shangliang.outcomes.works;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.NotFound;
import shangliang.base.Stale;

/** The works as they lie in the database. */
@Repository
class WorkRows {

    private static final String ONCE = """
            insert into work_once (account, once, work)
            values (:account, :once, :work)
            on conflict do nothing
            """;

    private static final String BEGUN = """
            select year, serial
            from work
            where id = (
                select work
                from work_once
                where account = :account
                  and once = :once)
            """;

    private static final String NEXT = """
            insert into work_number as n (year, last)
            values (:year, 1)
            on conflict (year) do update
            set last = n.last + 1
            returning last
            """;

    private static final String ADD = """
            insert into work (
                id, version, year, serial, begun_at, submitted_at, published_at, kind, title, text, particulars, studio,
                committee, phase, account, writer, author, step, state)
            values (
                :id, :version, :year, :serial, :begun, :submitted, :published, :kind, :title, :text, :particulars, :studio,
                :committee, :phase, :account, :writer, :author, :step, :state)
            """;

    private static final String MOVE = """
            update work
            set version = version + 1,
                submitted_at = coalesce(submitted_at, :submitted::timestamptz), published_at = :published,
                title = :title, text = :text, particulars = :particulars, studio = :studio, committee = :committee,
                phase = :phase, step = :step, state = :state
            where id = :id
              and version = :version
            """;

    private static final String FIND = """
            select %s
            from work
            where year = :year
              and serial = :serial
              and %s
            %s
            """;

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this form of this account was not sent before; whoever sends it at the same time waits here. */
    boolean isFirst(UUID account, UUID once, UUID work) {
        return jdbc.sql(ONCE)
                        .param("account", account)
                        .param("once", once)
                        .param("work", work)
                        .update()
                == 1;
    }

    /** What the form became when it was sent first. */
    WorkNumber begun(UUID account, UUID once) {
        return jdbc.sql(BEGUN)
                .param("account", account)
                .param("once", once)
                .query((row, at) -> new WorkNumber(row.getInt("year"), row.getLong("serial")))
                .single();
    }

    WorkNumber nextNumber(int year) {
        return new WorkNumber(
                year, jdbc.sql(NEXT).param("year", year).query(Long.class).single());
    }

    void add(Work work) {
        jdbc.sql(ADD).params(WorkMapping.params(work)).update();
    }

    /** Writes what it became, when it still is what it was; else someone was faster. */
    void move(Work before, Work after) {
        if (jdbc.sql(MOVE).params(WorkMapping.params(after)).update() == 0) {
            throw new Stale("outcomes.work.stale", before.state().stamp().name());
        }
    }

    /** Held until the transaction ends, when {@code sight} reaches it. */
    Work lock(WorkNumber number, WorkSight sight) {
        return find(number, sight, "for update").orElseThrow(NotFound::new);
    }

    /** Constraint {@code work_number_uk}. */
    Optional<Work> find(WorkNumber number, WorkSight sight) {
        return find(number, sight, "");
    }

    private Optional<Work> find(WorkNumber number, WorkSight sight, String lock) {
        return jdbc.sql(FIND.formatted(WorkMapping.COLUMNS, sight.condition(), lock))
                .param("year", number.year())
                .param("serial", number.serial())
                .params(sight.params())
                .query(WorkMapping::work)
                .optional();
    }
}
