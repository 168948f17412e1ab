package shangliang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;

/** The table of accounts. */
@Component
class AccountRows {

    private static final String COLUMNS = """
            select id, login, name, secret, secret_version, must_change, active, created_at
            from account
            """;

    private static final String ADD = """
            insert into account (id, login, name, secret, secret_version, must_change, active, created_at)
            values (:id, :login, :name, :secret, 1, :mustChange, true, :at)
            on conflict on constraint account_login_uq do nothing
            """;

    private static final String SECRET = """
            update account
            set secret = :secret,
                secret_version = secret_version + 1,
                must_change = :mustChange
            where id = :id
            returning secret_version
            """;

    private static final String ACTIVE = """
            update account
            set active = :active,
                secret_version = secret_version + 1
            where id = :id
            and active <> :active
            """;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account with what proves it. */
    record Row(Account account, String secret, int version, boolean mustChange) {

        UUID id() {
            return account.id();
        }
    }

    /** False when the login is taken. */
    boolean add(Account account, String secret, boolean mustChange) {
        return jdbc.sql(ADD)
                        .param("id", account.id())
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("secret", secret)
                        .param("mustChange", mustChange)
                        .param("at", Timestamp.from(account.createdAt()))
                        .update()
                > 0;
    }

    Optional<Row> byLogin(String login) {
        return jdbc.sql(COLUMNS + "where login = :login")
                .param("login", login)
                .query(AccountRows::row)
                .optional();
    }

    Row get(UUID id) {
        return find(id, "");
    }

    /** Holds the account until the transaction ends, so that its terms are judged one change at a time. */
    Row lock(UUID id) {
        return find(id, "\nfor no key update");
    }

    int secret(UUID id, String secret, boolean mustChange) {
        return jdbc.sql(SECRET)
                .param("id", id)
                .param("secret", secret)
                .param("mustChange", mustChange)
                .query(Integer.class)
                .single();
    }

    boolean active(UUID id, boolean active) {
        return jdbc.sql(ACTIVE).param("id", id).param("active", active).update() > 0;
    }

    private Row find(UUID id, String lock) {
        return jdbc.sql(COLUMNS + "where id = :id" + lock)
                .param("id", id)
                .query(AccountRows::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                account(row, index),
                row.getString("secret"),
                row.getInt("secret_version"),
                row.getBoolean("must_change"));
    }

    static Account account(ResultSet row, int index) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getBoolean("active"),
                row.getTimestamp("created_at").toInstant());
    }
}
