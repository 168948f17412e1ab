package shangliang.consultation.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationNumber;
import shangliang.consultation.Json;

/** The plans as they lie in the database, and what was done to them. */
@Repository
class PlanRows {

    private static final String ADD = """
            insert into consultation_plan (year, version, phase, since, words, items)
            values (:year, 0, :phase, :since, :words, :items)
            on conflict do nothing
            """;

    private static final String MOVE = """
            update consultation_plan
            set version = version + 1, phase = :phase, since = :since, words = :words, items = :items
            where year = :year
              and version = :version
            """;

    private static final String ALL = """
            select year, version, phase, since, words, items
            from consultation_plan
            order by year desc
            """;

    private static final String OF = """
            select year, version, phase, since, words, items
            from consultation_plan
            where year = :year
            """;

    private static final String STEP = """
            insert into consultation_plan_step (id, year, at, actor, actor_name, name, phase, salt, content)
            values (:id, :year, :at, :actor, :actorName, :name, :phase, :salt, :content)
            """;

    private static final String THERE = """
            select count(*) > 0
            from consultation
            where year = :year
              and serial = :serial
            """;

    private static final String STEPS = """
            select name, at, actor_name
            from consultation_plan_step
            where year = :year
            order by at, id
            """;

    /** One thing that was done, by whom and when. */
    record Done(String name, Instant at, String by) {}

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(AnnualPlan plan) {
        return write(ADD, plan) > 0;
    }

    /** Writes what a plan became, when it still is what it was. */
    void move(AnnualPlan after) {
        if (write(MOVE, after) == 0) {
            throw new Stale("consultation.plan.stale", "");
        }
    }

    private int write(String sql, AnnualPlan plan) {
        return jdbc.sql(sql)
                .param("year", plan.year())
                .param("version", plan.version())
                .param("phase", plan.phase().name())
                .param("since", plan.since().atOffset(ZoneOffset.UTC))
                .param("words", plan.words())
                .param("items", Json.write(plan.items()))
                .update();
    }

    List<AnnualPlan> all() {
        return jdbc.sql(ALL).query(PlanRows::plan).list();
    }

    Optional<AnnualPlan> of(int year) {
        return jdbc.sql(OF).param("year", year).query(PlanRows::plan).optional();
    }

    /** Keeps what was done and answers with the act that commits to it. */
    Act step(Viewer by, AnnualPlan plan, String name, Instant now) {
        var id = Ids.next(now);
        var salt = Commitment.newSalt();
        var content = Json.write(plan);
        jdbc.sql(STEP)
                .param("id", id)
                .param("year", plan.year())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", by.actor())
                .param("actorName", by instanceof Viewer.Staff staff ? staff.name() : "")
                .param("name", name)
                .param("phase", plan.phase().name())
                .param("salt", salt)
                .param("content", content)
                .update();
        var subject = new SourceRef("consultation-plan", new UUID(0, plan.year()));
        var act = "plans." + name.toLowerCase(Locale.ROOT);
        return new Act(id, act, subject, now, by.actor(), Commitment.to(salt, content));
    }

    /** Constraint {@code consultation_number_uk}. */
    boolean isThere(ConsultationNumber number) {
        return jdbc.sql(THERE)
                .param("year", number.year())
                .param("serial", number.serial())
                .query(Boolean.class)
                .single();
    }

    List<Done> steps(int year) {
        return jdbc.sql(STEPS)
                .param("year", year)
                .query((row, at) -> new Done(
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name")))
                .list();
    }

    private static AnnualPlan plan(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new AnnualPlan(
                row.getInt("year"),
                row.getInt("version"),
                PlanPhase.valueOf(row.getString("phase")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                Arrays.asList(Json.read(row.getString("items"), PlanItem[].class)));
    }
}
