package shangliang.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient.Followers;
import shangliang.base.Notice.Recipient.Holders;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Slice;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Writes;

/** The notices as they lie in the database. */
@Component
class NoticeRows {

    private static final String ADD = """
            insert into notice (id, role, scope_kind, scope_code, kind, source, key, args_zh, args_en, href, at)
            values (:id, :role, :scopeKind, :scopeCode, :kind, :source, :key, :argsZh, :argsEn, :href, :at)
            """;

    private static final String INBOX = """
            select id, role, scope_kind, scope_code, kind, source, key, args_zh, args_en, href, at
            from notice
            where role = :role
              and scope_kind = :scopeKind
              and scope_code = :scopeCode
              and (at, id) < (:beforeAt, :beforeId)
            order by at desc, id desc
            limit :size
            """;

    private static final String FORGET = """
            delete from notice
            where source = :source
            """;

    private static final String SEE = """
            insert into inbox_seen (account, post, seen_at)
            values (:account, :post, :now)
            on conflict (account, post) do update
            set seen_at = excluded.seen_at
            """;

    private static final String UNSEEN = """
            select count(*)::int
            from (
                select 1
                from notice
                where role = :role
                  and scope_kind = :scopeKind
                  and scope_code = :scopeCode
                  and at > coalesce(
                      (select seen_at from inbox_seen where account = :account and post = :post),
                      '-infinity')
                limit 100
            ) as fresh
            """;

    private final JdbcClient jdbc;
    private final Writes writes;

    NoticeRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(Notice notice) {
        var holders = notice.to() instanceof Holders to ? to : null;
        writes.add(
                ADD,
                new MapSqlParameterSource("id", Ids.next(notice.at()))
                        .addValue(
                                "role", holders == null ? null : holders.role().name())
                        .addValue(
                                "scopeKind",
                                holders == null ? null : holders.scope().kind())
                        .addValue(
                                "scopeCode",
                                holders == null ? null : holders.scope().code())
                        .addValue("kind", notice.about().kind())
                        .addValue("source", notice.about().id())
                        .addValue("key", notice.key())
                        .addValue(
                                "argsZh", notice.args().stream().map(Label::zh).toArray(String[]::new))
                        .addValue(
                                "argsEn", notice.args().stream().map(Label::en).toArray(String[]::new))
                        .addValue("href", notice.href())
                        .addValue("at", notice.at().atOffset(ZoneOffset.UTC)));
    }

    Slice<Notice> inbox(Post post, @Nullable Cursor after, int size) {
        record Row(Cursor cursor, Notice notice) {}
        var before = Cursor.orNewest(after);
        var rows = of(post, INBOX)
                .param("beforeAt", before.time())
                .param("beforeId", before.id())
                .param("size", size + 1)
                .query((row, number) -> {
                    var notice = notice(row, number);
                    return new Row(new Cursor(notice.at(), row.getObject("id", UUID.class)), notice);
                })
                .list();
        var page = Slice.of(rows, size, Row::cursor);
        return new Slice<>(page.items().stream().map(Row::notice).toList(), page.next());
    }

    void forget(SourceRef matter) {
        jdbc.sql(FORGET).param("source", matter.id()).update();
    }

    void see(Viewer.Staff staff, Instant now) {
        jdbc.sql(SEE)
                .param("account", staff.account())
                .param("post", staff.post().id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int unseen(Viewer.Staff staff) {
        return of(staff.post(), UNSEEN)
                .param("account", staff.account())
                .param("post", staff.post().id())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec of(Post post, String sql) {
        return jdbc.sql(sql)
                .param("role", post.role().name())
                .param("scopeKind", post.scope().kind())
                .param("scopeCode", post.scope().code());
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        var to = role == null
                ? new Followers()
                : new Holders(
                        Role.valueOf(role), new ScopeRef(row.getString("scope_kind"), row.getString("scope_code")));
        return new Notice(
                to,
                new SourceRef(row.getString("kind"), row.getObject("source", UUID.class)),
                row.getString("key"),
                labels(row),
                row.getString("href"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static List<Label> labels(ResultSet row) throws SQLException {
        var zh = (String[]) row.getArray("args_zh").getArray();
        var en = (@Nullable String[]) row.getArray("args_en").getArray();
        var labels = new ArrayList<Label>();
        for (int i = 0; i < zh.length; i++) {
            labels.add(new Label(zh[i], en[i]));
        }
        return labels;
    }
}
