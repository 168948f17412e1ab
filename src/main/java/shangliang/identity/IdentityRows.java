package shangliang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;

/** Who holds which post: the reads behind {@link Identities} and behind every request of staff. */
@Component
class IdentityRows {

    private static final String HOLDER = """
            select p.id, p.account, p.role, p.scope_kind, p.scope_code, p.title_zh, p.title_en, a.name
            from post p
            join account a on a.id = p.account
            """;

    private static final String HELD = """
            and p.from_day <= :day
            and (p.to_day is null or p.to_day >= :day)
            and (p.ended_at is null or p.ended_at >= :dayAfter)
            """;

    private static final String IN_ROLE = HOLDER + """
            where p.role = :role
            and p.scope_kind = :kind
            and p.scope_code = :code
            and a.active
            """ + HELD + "order by p.from_day, p.id";

    private static final String OF_ACCOUNT = HOLDER + """
            where p.account = :account
            and a.active
            """ + HELD + "order by p.from_day, p.id";

    private static final String SIGNED_IN = """
            select a.name, a.login, a.secret_version, a.must_change,
                p.id, p.account, p.role, p.scope_kind, p.scope_code, p.title_zh, p.title_en
            from account a
            join post p on p.account = a.id
            where a.id = :account
            and a.active
            """ + HELD + "order by p.from_day, p.id";

    private final JdbcClient jdbc;

    IdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Holder> holders(Role role, ScopeRef scope, LocalDate day) {
        return jdbc.sql(IN_ROLE)
                .params(Map.of("role", role.name(), "kind", scope.kind(), "code", scope.code()))
                .params(on(day))
                .query(IdentityRows::holder)
                .list();
    }

    List<Holder> ofAccount(UUID account, LocalDate day) {
        return jdbc.sql(OF_ACCOUNT)
                .param("account", account)
                .params(on(day))
                .query(IdentityRows::holder)
                .list();
    }

    List<Holder> posts(Collection<UUID> posts) {
        return posts.isEmpty()
                ? List.of()
                : jdbc.sql(HOLDER + "where p.id in (:posts)")
                        .param("posts", posts)
                        .query(IdentityRows::holder)
                        .list();
    }

    /** One line for each post the account holds; none when it may not act at all. */
    List<SignedIn.Line> signedIn(UUID account, LocalDate day) {
        return jdbc.sql(SIGNED_IN)
                .param("account", account)
                .params(on(day))
                .query((row, index) -> new SignedIn.Line(
                        holder(row, index),
                        row.getString("login"),
                        row.getInt("secret_version"),
                        row.getBoolean("must_change")))
                .list();
    }

    private static Map<String, Object> on(LocalDate day) {
        var after = day.plusDays(1).atStartOfDay(Zone.DISTRICT).toInstant();
        return Map.of("day", day, "dayAfter", Timestamp.from(after));
    }

    private static Holder holder(ResultSet row, int index) throws SQLException {
        return new Holder(
                row.getObject("account", UUID.class),
                row.getString("name"),
                PostRows.post(row, row.getObject("id", UUID.class)));
    }
}
