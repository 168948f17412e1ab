package shangliang.outcomes.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Place;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets what is in the library be found by its words. */
@Component
class WorkWordings implements Wordings {

    private static final Place NOWHERE = new Place("", "");

    private static final String OF = """
            select %s
            from work
            where id = any(:ids)
              and phase = 'PUBLISHED'
            """.formatted(WorkMapping.COLUMNS);

    private static final String AFTER = """
            select id
            from work
            where id > :last
            order by id
            limit :size
            """;

    private final JdbcClient jdbc;

    WorkWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Work.KIND;
    }

    @Override
    public List<Wording> of(Collection<UUID> ids) {
        return jdbc.sql(OF)
                .param("ids", ids.toArray(UUID[]::new))
                .query(WorkWordings::wording)
                .list();
    }

    @Override
    public List<UUID> after(UUID last, int size) {
        return jdbc.sql(AFTER)
                .param("last", last)
                .param("size", size)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        var work = WorkMapping.work(row, number);
        var text = new Wording.Text(work.text().title(), work.text().text());
        return new Wording(work.ref(), text, text, NOWHERE, null, work.begun(), null, Set.of());
    }
}
