package shangliang.studios.activities;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.council.DutyFacts;

/** Tells of a member the activities where the organiser saw them, each under the role that it is. */
@Component
class AttendanceFacts implements DutyFacts {

    /** Index {@code activity_member_member_ix}. */
    private static final String CAME = """
            select activity.id, kind, title, starts_at
            from activity_member
            join activity on activity.id = activity_member.activity
            where activity_member.member = :member
              and step = 'HELD'
              and starts_at >= :from
              and starts_at < :to
            """;

    private final JdbcClient jdbc;

    AttendanceFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> of(Whom member, Days days) {
        return jdbc.sql(CAME)
                .param("member", member.member())
                .param("from", days.from())
                .param("to", days.to())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Fact(
                            new SourceRef("activity", id),
                            heading(ActivityKind.valueOf(row.getString("kind"))),
                            Zone.day(row.getObject("starts_at", OffsetDateTime.class)
                                    .toInstant()),
                            "studios.activities.duty",
                            List.of(Label.of(row.getString("title"))),
                            "/activities/" + id);
                })
                .list();
    }

    private static Heading heading(ActivityKind kind) {
        return switch (kind.part()) {
            case PUBLICIST -> Heading.PUBLICIST;
            case SURVEYOR -> kind == ActivityKind.CONSULTATION ? Heading.CONSULTATION : Heading.SURVEYOR;
            case SERVER -> Heading.SERVER;
        };
    }
}
