package shangliang.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.duties.Admission.Stage;

/** Keeps what towns asked to be taken into their lists, stage by stage. */
@Repository
class AdmissionRows {

    private static final String COLUMNS = """
            select id, town, title, kind, topics, working_days, lead, reason
            from duty_admission
            """;

    private static final String ONE = COLUMNS + """
            where id = :id
            """;

    private static final String LATEST = COLUMNS + """
            where (:unit::text is null or town = :unit or lead = :unit)
            order by step in ('IN_FORCE', 'REFUSED'), asked_at desc, id desc
            limit 200
            """;

    private static final String COUNT = """
            select count(*)::int
            from duty_admission
            where step not in ('IN_FORCE', 'REFUSED')
              and (:unit::text is null or town = :unit or lead = :unit)
            """;

    private static final String STAGES = """
            select step, at, by, words, clause, effective_from
            from duty_admission_stage
            where admission = :id
            order by position
            """;

    private static final String ADD = """
            insert into duty_admission
              (id, town, title, kind, topics, working_days, lead, reason, asked_at, step)
            values (:id, :town, :title, :kind, :topics, :days, :lead, :reason, :at, :step)
            """;

    private static final String MOVE = """
            update duty_admission
            set step = :to
            where id = :id
              and step = :from
            """;

    private static final String ADD_STAGE = """
            insert into duty_admission_stage (admission, position, step, at, by, words, clause, effective_from)
            values (:id, :position, :step, :at, :by, :words, :clause, :from)
            """;

    private final JdbcClient jdbc;

    AdmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Admission admission) {
        var asked = admission.asked();
        jdbc.sql(ADD)
                .param("id", admission.id())
                .param("town", asked.town())
                .param("title", asked.title())
                .param("kind", asked.kind().name())
                .param("topics", asked.topics().stream().sorted().toArray(String[]::new))
                .param("days", asked.workingDays())
                .param("lead", asked.lead())
                .param("reason", asked.reason())
                .param("at", Timestamp.from(admission.stages().getLast().at()))
                .param("step", admission.step().name())
                .update();
        addStage(admission);
    }

    /** Writes its last stage; false when someone else moved it meanwhile. */
    boolean move(Admission to) {
        var from = AdmissionStep.of(to.stages().get(to.stages().size() - 2));
        var moved = jdbc.sql(MOVE)
                        .param("to", to.step().name())
                        .param("from", from.name())
                        .param("id", to.id())
                        .update()
                == 1;
        if (moved) {
            addStage(to);
        }
        return moved;
    }

    private void addStage(Admission admission) {
        var stage = admission.stages().getLast();
        var terms = stage instanceof Stage.InForce inForce ? inForce.terms() : null;
        jdbc.sql(ADD_STAGE)
                .param("id", admission.id())
                .param("position", admission.stages().size())
                .param("step", admission.step().name())
                .param("at", Timestamp.from(stage.at()))
                .param("by", stage.by())
                .param("words", words(stage))
                .param("clause", terms == null ? null : terms.clause())
                .param("from", terms == null ? null : terms.from())
                .update();
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case Stage.Requested requested -> "";
            case Stage.JointTalk talk -> talk.minutes();
            case Stage.CountyReview review -> review.opinion();
            case Stage.InForce inForce -> inForce.terms().source();
            case Stage.Refused refused -> refused.reason();
        };
    }

    Optional<Admission> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(this::admission).optional();
    }

    /** Open ones first, then the newest; of one unit, or all. */
    List<Admission> latest(@Nullable String unit) {
        return jdbc.sql(LATEST).param("unit", unit).query(this::admission).list();
    }

    int open(@Nullable String unit) {
        return jdbc.sql(COUNT).param("unit", unit).query(Integer.class).single();
    }

    private Admission admission(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var asked = new Admission.Asked(
                row.getString("town"),
                row.getString("title"),
                DutyKind.valueOf(row.getString("kind")),
                Set.of((String[]) row.getArray("topics").getArray()),
                row.getInt("working_days"),
                row.getString("lead"),
                row.getString("reason"));
        return new Admission(
                id,
                asked,
                jdbc.sql(STAGES).param("id", id).query(AdmissionRows::stage).list());
    }

    private static Stage stage(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("at").toInstant();
        var by = row.getString("by");
        var words = row.getString("words");
        return switch (AdmissionStep.valueOf(row.getString("step"))) {
            case REQUESTED -> new Stage.Requested(at, by);
            case JOINT_TALK -> new Stage.JointTalk(at, by, words);
            case COUNTY_REVIEW -> new Stage.CountyReview(at, by, words);
            case IN_FORCE ->
                new Stage.InForce(
                        at,
                        by,
                        new Admission.Terms(
                                row.getString("clause"),
                                Objects.requireNonNull(row.getObject("effective_from", LocalDate.class)),
                                words));
            case REFUSED -> new Stage.Refused(at, by, words);
        };
    }
}
