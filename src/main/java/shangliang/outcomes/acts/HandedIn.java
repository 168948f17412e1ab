package shangliang.outcomes.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.council.DutyFacts;

/**
 * Tells of a member what they handed in of one kind; what was made of it makes no difference here.
 *
 * @param rows the statement that reads what {@code :account} handed in between {@code :from} and {@code :to}
 */
public record HandedIn(JdbcClient jdbc, String rows, RowMapper<Fact> fact) implements DutyFacts {

    @Override
    public List<Fact> of(Whom member, Days days) {
        return member.account() == null
                ? List.of()
                : jdbc.sql(rows)
                        .param("account", member.account())
                        .param("from", days.from())
                        .param("to", days.to())
                        .query(fact)
                        .list();
    }

    /** A fact from a row with {@code id}, {@code title} and {@code begun_at}. */
    public static Fact fact(ResultSet row, String kind, Heading heading, String key, String href) throws SQLException {
        return new Fact(
                new SourceRef(kind, row.getObject("id", UUID.class)),
                heading,
                Zone.day(row.getObject("begun_at", OffsetDateTime.class).toInstant()),
                key,
                List.of(Label.of(row.getString("title"))),
                href);
    }
}
