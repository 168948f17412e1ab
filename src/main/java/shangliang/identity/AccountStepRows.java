package shangliang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to accounts and posts, by whom: the content behind the ledger's leaves. */
@Component
class AccountStepRows {

    private static final String ADD = """
            insert into account_step (id, account, post, name, by_post, at, salt, content)
            values (:id, :account, :post, :name, :byPost, :at, :salt, :content)
            """;

    private static final String LATEST = """
            select s.name, s.at, a.name as by_name, p.title_zh, p.title_en
            from account_step s
            left join post b on b.id = s.by_post
            left join account a on a.id = b.account
            left join post p on p.id = s.post
            where s.account = :account
            order by s.at desc, s.id desc
            limit 50
            """;

    private static final String ENDED_BY = """
            select a.name
            from account_step s
            join post b on b.id = s.by_post
            join account a on a.id = b.account
            where s.post = :post
            and s.name = 'identity.ended'
            order by s.at desc
            limit 1
            """;

    private final JdbcClient jdbc;

    AccountStepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Step step, @Nullable UUID byPost, String salt) {
        jdbc.sql(ADD)
                .param("id", step.id())
                .param("account", step.account())
                .param("post", step.post())
                .param("name", step.name())
                .param("byPost", byPost)
                .param("at", Timestamp.from(step.at()))
                .param("salt", salt)
                .param("content", step.content())
                .update();
    }

    List<StepLine> latest(UUID account) {
        return jdbc.sql(LATEST)
                .param("account", account)
                .query(AccountStepRows::line)
                .list();
    }

    Optional<String> endedBy(UUID post) {
        return jdbc.sql(ENDED_BY).param("post", post).query(String.class).optional();
    }

    private static StepLine line(ResultSet row, int index) throws SQLException {
        return new StepLine(
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getString("title_zh"),
                row.getString("title_en"));
    }
}
