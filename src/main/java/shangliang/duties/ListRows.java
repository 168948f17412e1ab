package shangliang.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Label;

/** Keeps every version of every duty list. */
@Repository
class ListRows {

    private static final String LISTS = """
            select id, owner, town, version, effective_from, effective_to, source
            from duty_list
            order by owner, version
            """;

    private static final String ITEMS = """
            select list, clause, kind, title_zh, title_en, topics, working_days, lead, place
            from duty_item
            order by list, position
            """;

    private static final String LOCK = """
            lock table topic, duty_list
            in share row exclusive mode
            """;

    private static final String CLOSE = """
            update duty_list
            set effective_to = :day
            where owner = :owner
              and effective_to is null
            """;

    private static final String ADD = """
            insert into duty_list
              (id, owner, town, version, effective_from, source, imported_at, imported_by)
            values (:id, :owner, :town, :version, :from, :source, :at, :by)
            """;

    private static final String ADD_ITEM = """
            insert into duty_item
              (list, clause, position, kind, title_zh, title_en, topics, working_days, lead, place)
            values (:list, :clause, :position, :kind, :zh, :en,
              string_to_array(:topics, '|'), :days, :lead, :place)
            """;

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a second loader wait until this transaction is over. */
    void lock() {
        jdbc.sql(LOCK).update();
    }

    List<DutyList> all() {
        Map<UUID, List<DutyItem>> items = new HashMap<>();
        jdbc.sql(ITEMS).query(row -> {
            items.computeIfAbsent(row.getObject("list", UUID.class), id -> new ArrayList<>())
                    .add(item(row));
        });
        return jdbc.sql(LISTS)
                .query((row, number) -> list(row, items.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Closes the owner's open version with the day before, and opens this one. */
    void follow(DutyList list, Act act) {
        jdbc.sql(CLOSE).param("day", list.from()).param("owner", list.owner()).update();
        jdbc.sql(ADD)
                .param("id", act.subject().id())
                .param("owner", list.owner())
                .param("town", list.town())
                .param("version", list.version())
                .param("from", list.from())
                .param("source", list.source())
                .param("at", java.sql.Timestamp.from(act.at()))
                .param("by", act.by())
                .update();
        for (int i = 0; i < list.items().size(); i++) {
            add(act.subject().id(), i, list.items().get(i));
        }
    }

    private void add(UUID list, int position, DutyItem item) {
        jdbc.sql(ADD_ITEM)
                .param("list", list)
                .param("clause", item.clause())
                .param("position", position)
                .param("kind", item.kind().name())
                .param("zh", item.title().zh())
                .param("en", item.title().en())
                .param("topics", item.topicsJoined())
                .param("days", item.workingDays())
                .param("lead", item.lead())
                .param("place", item.place())
                .update();
    }

    private static DutyList list(ResultSet row, List<DutyItem> items) throws SQLException {
        return new DutyList(
                row.getString("owner"),
                row.getBoolean("town"),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                row.getString("source"),
                items);
    }

    private static DutyItem item(ResultSet row) throws SQLException {
        return new DutyItem(
                row.getString("clause"),
                DutyKind.valueOf(row.getString("kind")),
                new Label(row.getString("title_zh"), row.getString("title_en")),
                Set.of((String[]) row.getArray("topics").getArray()),
                row.getInt("working_days"),
                row.getString("lead"),
                row.getString("place"));
    }
}
