package shangliang.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;

/** Which voices are of which class, and who of them is the same person. */
@Component
class MemberRows {

    /** Why voices left a suggestion that was none; they are free for others, and still stand with it. */
    static final String DISMISSED = "dismiss";

    private static final String OF = """
            select member.voice, member.person, member.place, member.topic, member.said_at,
                   finding.truly, finding.words, finding.at, finding.by_name
            from problem_voice as member
            left join problem_finding as finding
              on finding.class = member.class and finding.voice = member.voice and finding.round = :round
            where member.class = :class
              and (member.left_at is null or :dismissed and member.left_why = '%1$s')
            order by member.said_at desc, member.voice desc
            """.formatted(MemberRows.DISMISSED);

    private static final String ADD = """
            insert into problem_voice (class, voice, person, place, topic, said_at, joined_at)
            values (:class, :voice, :person, :place, :topic, :saidAt, :now)
            on conflict (class, voice) do update
            set person = excluded.person,
                left_at = null,
                left_why = null,
                joined_at = excluded.joined_at
            """;

    private static final String LEAVE = """
            update problem_voice
            set left_at = :now,
                left_why = :why
            where class = :class
              and voice = any(:voices)
              and left_at is null
            """;

    private static final String ELSEWHERE = """
            select member.voice, problem.year, problem.serial
            from problem_voice as member
            join problem_class as problem on problem.id = member.class
            where member.voice = any(:voices)
              and member.left_at is null
            order by problem.year, problem.serial
            """;

    private static final String VOICES = """
            select voice
            from problem_voice
            where class = :class
              and left_at is null
            order by said_at desc
            limit :most
            """;

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest voice first, each with what was found since the present remedy. */
    List<Member> of(ProblemClass problem) {
        return jdbc.sql(OF)
                .param("class", problem.id())
                .param("round", problem.ground().round())
                .param("dismissed", problem.phase() == ClassPhase.DISMISSED)
                .query(MemberRows::member)
                .list();
    }

    /** The newest of its voices. */
    List<UUID> voices(UUID problem, int most) {
        return jdbc.sql(VOICES)
                .param("class", problem)
                .param("most", most)
                .query((row, number) -> row.getObject("voice", UUID.class))
                .list();
    }

    /** Refused when somebody put the voice into another class a moment ago. */
    void add(UUID problem, Member member, Instant now) {
        try {
            insert(problem, member, now);
        } catch (DuplicateKeyException taken) {
            throw new Refused("problems.refused.taken");
        }
    }

    private void insert(UUID problem, Member member, Instant now) {
        jdbc.sql(ADD)
                .param("class", problem)
                .param("voice", member.voice())
                .param("person", member.person())
                .param("place", member.place())
                .param("topic", member.topic())
                .param("saidAt", member.saidAt().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When voices left, and why. */
    record Leaving(Instant at, String why) {}

    int leave(UUID problem, Collection<UUID> voices, Leaving leaving) {
        return jdbc.sql(LEAVE)
                .param("class", problem)
                .param("voices", voices.toArray(UUID[]::new))
                .param("now", leaving.at().atOffset(ZoneOffset.UTC))
                .param("why", leaving.why())
                .update();
    }

    /** Those that are of a class already, with its number; index {@code problem_voice_once_uk}. */
    Map<UUID, ClassNumber> classesOf(Collection<UUID> voices) {
        record Taken(UUID voice, ClassNumber number) {}
        return jdbc
                .sql(ELSEWHERE)
                .param("voices", voices.toArray(UUID[]::new))
                .query((row, at) -> new Taken(
                        row.getObject("voice", UUID.class), new ClassNumber(row.getInt("year"), row.getInt("serial"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Taken::voice, Taken::number));
    }

    private static Member member(ResultSet row, int at) throws SQLException {
        var truly = row.getString("truly");
        var found = truly == null
                ? null
                : new Member.Found(
                        Finding.valueOf(truly),
                        row.getString("words"),
                        ClassMapping.instant(row, "at"),
                        row.getString("by_name"));
        return new Member(
                row.getObject("voice", UUID.class),
                row.getInt("person"),
                row.getString("place"),
                row.getString("topic"),
                ClassMapping.instant(row, "said_at"),
                found);
    }
}
