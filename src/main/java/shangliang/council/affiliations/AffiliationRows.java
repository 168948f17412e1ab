package shangliang.council.affiliations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.council.Span;

/** Members' ties as they lie in the database. */
@Repository
class AffiliationRows {

    private static final String OF_MEMBER = """
            select id, member, organisation, role, trade, since, until
            from affiliation
            where member = :member
            order by since desc, id desc
            """;

    private static final String OF_THESE = """
            select m.id as member, m.code, m.name, a.organisation, a.role, a.trade
            from affiliation a
            join member m on m.id = a.member
            where a.since <= :day
              and (a.until is null or a.until >= :day)
              and (m.id = any(:members)
                or m.name = any(:names)
                or exists (
                    select
                    from member_term t
                    where t.member = m.id
                      and t.committee = :committee
                      and t.term_from <= :day
                      and (t.term_to is null or t.term_to >= :day)))
            order by m.code, a.since, a.id
            """;

    private static final String ADD = """
            insert into affiliation (id, member, organisation, role, trade, since, until)
            values (:id, :member, :organisation, :role, :trade, :since, :until)
            on conflict (member, organisation, role, since) do nothing
            """;

    private static final String END = """
            update affiliation
            set until = :day
            where id = :id
              and member = :member
              and since <= :day
              and (until is null or until > :day)
            """;

    private static final String NOTE = """
            insert into affiliation_change (id, affiliation, at, salt, content)
            values (:id, :affiliation, :at, :salt, :content)
            """;

    private final JdbcClient jdbc;

    AffiliationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Constraint {@code affiliation_once_uq}. */
    List<Affiliation> of(UUID member) {
        return jdbc.sql(OF_MEMBER)
                .param("member", member)
                .query(AffiliationRows::affiliation)
                .list();
    }

    /** A district has some hundreds of ties; they are looked through once. */
    List<Interest> of(Interests.Asked asked, LocalDate day) {
        return jdbc.sql(OF_THESE)
                .param("day", day)
                .param("members", asked.members().toArray(UUID[]::new))
                .param("names", asked.names().toArray(String[]::new))
                .param("committee", asked.committee())
                .query(AffiliationRows::interest)
                .list();
    }

    /** False when the same was said before. */
    boolean add(Affiliation one) {
        var declared = one.declared();
        var trade = declared.trade();
        return jdbc.sql(ADD)
                        .param("id", one.id())
                        .param("member", one.member())
                        .param("organisation", declared.organisation())
                        .param("role", declared.role())
                        .param("trade", trade == null ? null : trade.name())
                        .param("since", declared.span().from())
                        .param("until", declared.span().to())
                        .update()
                == 1;
    }

    /** False when it is not there, another's, or over. */
    boolean end(UUID id, UUID member, LocalDate day) {
        return jdbc.sql(END)
                        .param("id", id)
                        .param("member", member)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Keeps what was said and answers with the act that commits to it. */
    Act note(Viewer by, String name, Affiliation one, Instant now) {
        var id = Ids.next(now);
        var salt = Commitment.newSalt();
        var content = one.toString();
        jdbc.sql(NOTE)
                .param("id", id)
                .param("affiliation", one.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("salt", salt)
                .param("content", content)
                .update();
        return new Act(id, "affiliations." + name, one.ref(), now, by.actor(), Commitment.to(salt, content));
    }

    private static Affiliation affiliation(ResultSet row, int number) throws SQLException {
        var span = new Span(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        return new Affiliation(
                row.getObject("id", UUID.class),
                row.getObject("member", UUID.class),
                new Declared(row.getString("organisation"), row.getString("role"), trade(row), span));
    }

    private static Interest interest(ResultSet row, int number) throws SQLException {
        return new Interest(
                row.getObject("member", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("role"),
                trade(row));
    }

    private static @Nullable Trade trade(ResultSet row) throws SQLException {
        var name = row.getString("trade");
        return name == null ? null : Trade.valueOf(name);
    }
}
