package shangliang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** The table of posts and their terms. */
@Component
class PostRows {

    private static final String COLUMNS = """
            select id, account, role, scope_kind, scope_code, title_zh, title_en, from_day, to_day, ended_at
            from post
            """;

    private static final String ADD = """
            insert into post (id, account, role, scope_kind, scope_code, title_zh, title_en, from_day, to_day)
            values (:id, :account, :role, :kind, :code, :zh, :en, :from, :to)
            """;

    private static final String MOVE = """
            update post
            set to_day = :to,
                ended_at = :ended
            where id = :id
            """;

    /** In order of id, so that two administrators wait for each other instead of blocking each other. */
    private static final String LOCK_ADMINS = """
            select p.id, p.account, p.role, p.scope_kind, p.scope_code, p.title_zh, p.title_en,
                p.from_day, p.to_day, p.ended_at
            from post p
            join account a on a.id = p.account
            where p.role = 'ADMIN'
            and a.active
            order by p.id
            for no key update
            """;

    private final JdbcClient jdbc;

    PostRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HeldPost held) {
        var post = held.post();
        jdbc.sql(ADD)
                .param("id", post.id())
                .param("account", held.account())
                .param("role", post.role().name())
                .param("kind", post.scope().kind())
                .param("code", post.scope().code())
                .param("zh", post.title().zh())
                .param("en", post.title().en())
                .param("from", held.term().from())
                .param("to", held.term().to())
                .update();
    }

    void move(UUID post, Term next) {
        var ended = next.ended();
        jdbc.sql(MOVE)
                .param("id", post)
                .param("to", next.to())
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .update();
    }

    /** Holds the post until the transaction ends. */
    HeldPost lock(UUID post) {
        return jdbc.sql(COLUMNS + "where id = :id\nfor no key update")
                .param("id", post)
                .query(PostRows::held)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Everything these accounts hold, held or will hold, the latest first. */
    List<HeldPost> of(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where account in (:accounts)\norder by from_day desc, id desc")
                        .param("accounts", accounts)
                        .query(PostRows::held)
                        .list();
    }

    Admins lockAdmins() {
        return new Admins(jdbc.sql(LOCK_ADMINS).query(PostRows::held).list());
    }

    static HeldPost held(ResultSet row, int index) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        var term = new Term(
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                row.getObject("to_day", LocalDate.class),
                ended == null ? null : ended.toInstant());
        return new HeldPost(row.getObject("account", UUID.class), post(row, row.getObject("id", UUID.class)), term);
    }

    static Post post(ResultSet row, UUID id) throws SQLException {
        return new Post(
                id,
                Role.valueOf(row.getString("role")),
                new ScopeRef(row.getString("scope_kind"), row.getString("scope_code")),
                new Label(row.getString("title_zh"), row.getString("title_en")));
    }
}
