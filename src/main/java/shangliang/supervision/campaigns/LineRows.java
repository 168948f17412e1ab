package shangliang.supervision.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of campaigns as they lie in the database. */
@Repository
class LineRows {

    private static final String OF = """
            select id, campaign, words, due, layer, activity, done
            from campaign_line
            where campaign = any(:campaigns)
            order by due, id
            """;

    private static final String ADD = """
            insert into campaign_line (id, campaign, words, due, layer, activity, once)
            values (:id, :campaign, :words, :due, :layer, :activity, :once)
            """;

    private static final String SENT = """
            select id
            from campaign_line
            where campaign = :campaign
              and once = :once
            """;

    private static final String TICK = """
            update campaign_line
            set done = :done
            where id = :id
              and done is null
            """;

    private static final String STRIKE = """
            delete from campaign_line
            where id = :id
              and done is null
            """;

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their days; constraint {@code campaign_line_once_uk}. */
    List<CampaignLine> of(Collection<UUID> campaigns) {
        return jdbc.sql(OF)
                .param("campaigns", campaigns.toArray(UUID[]::new))
                .query(LineRows::line)
                .list();
    }

    /** The line that this form became when it was sent before; its campaign is locked. */
    Optional<UUID> sent(UUID campaign, UUID once) {
        return jdbc.sql(SENT)
                .param("campaign", campaign)
                .param("once", once)
                .query(UUID.class)
                .optional();
    }

    void add(CampaignLine line, UUID once) {
        var layer = line.layer();
        jdbc.sql(ADD)
                .param("id", line.id())
                .param("campaign", line.campaign())
                .param("words", line.words())
                .param("due", line.due())
                .param("layer", layer == null ? null : layer.name())
                .param("activity", line.activity())
                .param("once", once)
                .update();
    }

    /** False when someone else was faster. */
    boolean tick(CampaignLine line) {
        return jdbc.sql(TICK)
                        .param("done", Json.write(line.done()))
                        .param("id", line.id())
                        .update()
                == 1;
    }

    /** False when someone else was faster. */
    boolean strike(UUID id) {
        return jdbc.sql(STRIKE).param("id", id).update() == 1;
    }

    private static CampaignLine line(ResultSet row, int index) throws SQLException {
        return new CampaignLine(
                row.getObject("id", UUID.class),
                row.getObject("campaign", UUID.class),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                layer(row.getString("layer")),
                row.getObject("activity", UUID.class),
                done(row.getString("done")));
    }

    private static @Nullable Layer layer(@Nullable String code) {
        return code == null ? null : Layer.valueOf(code);
    }

    private static CampaignLine.@Nullable Done done(@Nullable String json) {
        return json == null ? null : Json.read(json, CampaignLine.Done.class);
    }
}
