package shangliang.problems;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Stale;

/** The classes as they lie in the database. */
@Component
class ClassRows {

    private static final String NEXT = """
            insert into problem_number as n (year, last)
            values (:year, 1)
            on conflict (year) do update
            set last = n.last + 1
            returning last
            """;

    private static final String ADD = """
            insert into problem_class (
                id, version, year, serial, title, topic, phase, words, since, actor, actor_name, account, merged_into,
                cause, remedy_round, remedy, remedy_unit, remedy_due, remedy_done, step_since, step_due, step_days)
            values (
                :id, :version, :year, :serial, :title, :topic, :phase, :words, :since, :actor, :actorName, :account, :into,
                :cause, :round, :remedy, :unit, :due, :done, :stepSince, :stepDue, :stepDays)
            """;

    private static final String MOVE = """
            update problem_class
            set version = version + 1,
                title = :title, topic = :topic, phase = :phase, words = :words, since = :since, actor = :actor,
                actor_name = :actorName, account = :account, merged_into = :into, cause = :cause,
                remedy_round = :round, remedy = :remedy, remedy_unit = :unit, remedy_due = :due, remedy_done = :done,
                step_since = :stepSince, step_due = :stepDue, step_days = :stepDays
            where id = :id
              and version = :version
            """;

    private static final String BY_NUMBER = """
            select %s
            from problem_class
            where year = :year
              and serial = :serial
              and %s
            %s
            """;

    private static final String BY_ID = """
            select %s
            from problem_class
            where id = :id
            """.formatted(ClassMapping.COLUMNS);

    private static final String BY_ID_SEEN = """
            select %s
            from problem_class
            where id = :id
              and %s
            """;

    private static final String OF_VOICE = """
            select %s
            from problem_class
            where id = (
                select class
                from problem_voice
                where voice = :voice
                  and left_at is null)
              and %s
            """;

    private static final String WAITING = """
            select count(*)::int
            from problem_class
            where phase = 'SUGGESTED'
              and actor = 'clock'
            """;

    private final JdbcClient jdbc;

    ClassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClassNumber nextNumber(int year) {
        return new ClassNumber(
                year, jdbc.sql(NEXT).param("year", year).query(Integer.class).single());
    }

    void add(ProblemClass problem) {
        jdbc.sql(ADD).params(params(problem)).update();
    }

    /** Writes what a class became, when it still is what it was; else someone was faster. */
    void move(ProblemClass before, ProblemClass after) {
        if (jdbc.sql(MOVE).params(params(after)).update() == 0) {
            throw new Stale("problems.stale", before.state().stamp().name());
        }
    }

    /** The class when {@code sight} reaches it, held until the transaction ends. */
    ProblemClass lock(ClassNumber number, ClassSight sight) {
        return find(number, sight, "for update").orElseThrow(NotFound::new);
    }

    /** Constraint {@code problem_class_number_uk}. */
    Optional<ProblemClass> find(ClassNumber number, ClassSight sight) {
        return find(number, sight, "");
    }

    private Optional<ProblemClass> find(ClassNumber number, ClassSight sight, String lock) {
        return jdbc.sql(BY_NUMBER.formatted(ClassMapping.COLUMNS, sight.condition(), lock))
                .param("year", number.year())
                .param("serial", number.serial())
                .params(sight.params())
                .query(ClassMapping::problem)
                .optional();
    }

    Optional<ProblemClass> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(ClassMapping::problem).optional();
    }

    Optional<ProblemClass> find(UUID id, ClassSight sight) {
        return jdbc.sql(BY_ID_SEEN.formatted(ClassMapping.COLUMNS, sight.condition()))
                .param("id", id)
                .params(sight.params())
                .query(ClassMapping::problem)
                .optional();
    }

    /** The class a voice is of; index {@code problem_voice_once_uk}. */
    Optional<ProblemClass> of(UUID voice, ClassSight sight) {
        return jdbc.sql(OF_VOICE.formatted(ClassMapping.COLUMNS, sight.condition()))
                .param("voice", voice)
                .params(sight.params())
                .query(ClassMapping::problem)
                .optional();
    }

    /** How many suggestions of the clock wait; index {@code problem_class_phase_ix}. */
    int suggestedByTheClock() {
        return jdbc.sql(WAITING).query(Integer.class).single();
    }

    private static Map<String, @Nullable Object> params(ProblemClass problem) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", problem.id());
        params.put("version", problem.version());
        params.put("year", problem.number().year());
        params.put("serial", problem.number().serial());
        params.put("title", problem.title());
        params.put("topic", problem.topic());
        put(params, problem.state());
        put(params, problem.ground());
        return params;
    }

    private static void put(Map<String, @Nullable Object> params, ClassState state) {
        params.put("phase", ClassPhase.of(state).name());
        params.put("words", state.words());
        params.put("since", state.stamp().at().atOffset(ZoneOffset.UTC));
        params.put("actor", state.stamp().actor());
        params.put("actorName", state.stamp().name());
        params.put("account", state.stamp().account());
        params.put("into", state instanceof ClassState.Merged merged ? merged.into() : null);
    }

    private static void put(Map<String, @Nullable Object> params, Ground ground) {
        var remedy = ground.remedy();
        var until = ground.until();
        params.put("cause", ground.cause());
        params.put("round", remedy == null ? null : remedy.round());
        params.put("remedy", remedy == null ? null : remedy.text());
        params.put("unit", remedy == null ? null : remedy.unit());
        params.put("due", remedy == null ? null : remedy.due());
        params.put("done", remedy == null ? null : remedy.done());
        params.put("stepSince", until == null ? null : until.since().atOffset(ZoneOffset.UTC));
        params.put("stepDue", until == null ? null : until.due().atOffset(ZoneOffset.UTC));
        params.put("stepDays", until == null ? null : until.workingDays());
    }
}
