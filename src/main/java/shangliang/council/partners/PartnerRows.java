package shangliang.council.partners;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Label;
import shangliang.council.Span;

/** Partners and what was done to their list, as they lie in the database. */
@Repository
class PartnerRows {

    private static final String SELECT = """
            select code, kind, name_zh, name_en, about, since, until, places, key, version
            from partner
            """;

    private static final String ALL = SELECT + """
            order by since, code
            """;

    private static final String LOCKED = SELECT + """
            where code = :code
            for update
            """;

    /** Whoever comes second with the same code finds it taken. */
    private static final String ADD = """
            insert into partner (code, kind, name_zh, name_en, about, since, until, places, key, version)
            values (:code, :kind, :zh, :en, :about, :since, :until, :places, :key, 0)
            on conflict (code) do nothing
            """;

    private static final String MOVE = """
            update partner
            set version = version + 1, kind = :kind, name_zh = :zh, name_en = :en, about = :about,
                since = :since, until = :until, places = :places, key = :key
            where code = :code
              and version = :version
            """;

    private static final String KEEP = """
            insert into partner_step (id, partner, at, name, actor, actor_name, salt, content)
            values (:id, :partner, :at, :name, :actor, :actorName, :salt, :content)
            """;

    private final JdbcClient jdbc;

    PartnerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Partner> all() {
        return jdbc.sql(ALL).query(PartnerRows::partner).list();
    }

    Optional<Partner> lock(String code) {
        return jdbc.sql(LOCKED).param("code", code).query(PartnerRows::partner).optional();
    }

    /** False when there is one of this code. */
    boolean add(Partner partner) {
        return jdbc.sql(ADD).params(params(partner)).update() == 1;
    }

    /** False when someone else was faster. */
    boolean move(Partner to) {
        return jdbc.sql(MOVE).params(params(to)).update() == 1;
    }

    void keep(Partner partner, Act act, Kept kept) {
        jdbc.sql(KEEP)
                .param("id", act.id())
                .param("partner", partner.code())
                .param("at", at(act.at()))
                .param("name", act.name())
                .param("actor", act.by())
                .param("actorName", kept.name())
                .param("salt", kept.salt())
                .param("content", kept.content())
                .update();
    }

    /** What the leaf commits to, and who it was. */
    record Kept(String name, String salt, String content) {}

    private static Object at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Map<String, @Nullable Object> params(Partner partner) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("code", partner.code());
        params.put("kind", partner.kind().name());
        params.put("zh", partner.name().zh());
        params.put("en", partner.name().en());
        params.put("about", partner.about());
        params.put("since", partner.span().from());
        params.put("until", partner.span().to());
        params.put("places", partner.places().toArray(String[]::new));
        params.put("key", partner.key());
        params.put("version", partner.version());
        return params;
    }

    private static Partner partner(ResultSet row, int index) throws SQLException {
        return new Partner(
                row.getString("code"),
                Partner.Kind.valueOf(row.getString("kind")),
                new Label(row.getString("name_zh"), row.getString("name_en")),
                row.getString("about"),
                new Span(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                texts(row.getArray("places")),
                row.getString("key"),
                row.getInt("version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
