package shangliang.identity;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.Slice;
import shangliang.base.Zone;

/** The list of people, filtered and paged. */
@Component
class PeopleRows {

    private static final int SIZE = 50;

    private static final String PAGE = """
            select a.id, a.login, a.name, a.active, a.created_at
            from account a
            where (a.created_at, a.id) < (:at, :id)
            and (:name = '' or position(lower(:name) in lower(a.name)) > 0 or position(lower(:name) in a.login) > 0)
            and (not :byPost or exists (
                select 1
                from post p
                where p.account = a.id
                and (:role = '' or p.role = :role)
                and (:kind = '' or (p.scope_kind = :kind and p.scope_code = :code))
                and (not :current or (
                    a.active
                    and p.from_day <= :day
                    and (p.to_day is null or p.to_day >= :day)
                    and (p.ended_at is null or p.ended_at >= :dayAfter)))))
            order by a.created_at desc, a.id desc
            limit :size
            """;

    private final JdbcClient jdbc;

    PeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<Account> page(PeopleFilter filter, LocalDate day) {
        var after = Cursor.orNewest(filter.after());
        var rows = jdbc.sql(PAGE)
                .params(choices(filter))
                .param("at", after.time())
                .param("id", after.id())
                .param("day", day)
                .param(
                        "dayAfter",
                        Timestamp.from(
                                day.plusDays(1).atStartOfDay(Zone.DISTRICT).toInstant()))
                .param("size", SIZE + 1)
                .query(AccountRows::account)
                .list();
        return Slice.of(rows, SIZE, account -> new Cursor(account.createdAt(), account.id()));
    }

    private static Map<String, @Nullable Object> choices(PeopleFilter filter) {
        var choices = new HashMap<String, @Nullable Object>();
        choices.put("name", filter.name());
        choices.put("byPost", filter.byPost());
        choices.put("role", filter.role());
        choices.put("kind", filter.kind());
        choices.put("code", filter.code());
        choices.put("current", filter.current());
        return choices;
    }
}
