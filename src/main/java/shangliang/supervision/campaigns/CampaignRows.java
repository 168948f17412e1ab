package shangliang.supervision.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Cursor;
import shangliang.base.Zone;

/** Campaigns as they lie in the database. */
@Repository
class CampaignRows {

    private static final String SELECT = """
            select id, version, kind, owner, title, aim, first_day, last_day, topics, mark, step, state
            from campaign
            """;

    private static final String OF = SELECT + """
            where id = :id
            """;

    private static final String LOCKED = OF + """
            for update
            """;

    private static final String OPEN = SELECT + """
            where step = 'OPEN'
              and (:kind::text is null or kind = :kind)
            order by last_day, id
            limit 200
            """;

    private static final String OVER = SELECT + """
            where step <> 'OPEN'
              and (:kind::text is null or kind = :kind)
              and (:day::date is null or (last_day, id) < (:day, :id))
            order by last_day desc, id desc
            limit :size
            """;

    private static final String OWNED = SELECT + """
            where owner = :owner
            order by last_day desc, id desc
            limit 200
            """;

    private static final String WITH = SELECT + """
            where step <> 'DROPPED'
              and id in (
                  select campaign
                  from campaign_line
                  where activity = :activity)
            order by last_day desc, id desc
            """;

    private static final String WAITING = """
            select count(*)::int
            from campaign
            where owner = :owner
              and step = 'OPEN'
              and last_day < :today
            """;

    private static final String ADD = """
            insert into campaign (
                id, version, kind, owner, title, aim, first_day, last_day, topics, mark, step, state, account, once)
            values (
                :id, 0, :kind, :owner, :title, :aim, :first, :last, :topics, :mark, :step, :state, :account, :once)
            on conflict (account, once) do nothing
            """;

    private static final String BEGUN = """
            select id
            from campaign
            where account = :account
              and once = :once
            """;

    private static final String MOVE = """
            update campaign
            set version = version + 1, kind = :kind, title = :title, aim = :aim, first_day = :first, last_day = :last,
                topics = :topics, mark = :mark, step = :step, state = :state
            where id = :id
              and version = :version
            """;

    private final JdbcClient jdbc;

    CampaignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Campaign> find(UUID id) {
        return jdbc.sql(OF).param("id", id).query(CampaignRows::campaign).optional();
    }

    Optional<Campaign> lock(UUID id) {
        return jdbc.sql(LOCKED).param("id", id).query(CampaignRows::campaign).optional();
    }

    /** What runs or is to come, or waits for its result; index {@code campaign_open_ix}. */
    List<Campaign> open(@Nullable CampaignKind kind) {
        return jdbc.sql(OPEN)
                .param("kind", kind == null ? null : kind.name())
                .query(CampaignRows::campaign)
                .list();
    }

    /** The latest first; index {@code campaign_over_ix}. */
    List<Campaign> over(@Nullable CampaignKind kind, @Nullable Cursor after, int size) {
        return jdbc.sql(OVER)
                .param("kind", kind == null ? null : kind.name())
                .param("day", after == null ? null : Zone.day(after.at()))
                .param("id", after == null ? null : after.id())
                .param("size", size + 1)
                .query(CampaignRows::campaign)
                .list();
    }

    /** Index {@code campaign_owner_ix}. */
    List<Campaign> owned(String owner) {
        return jdbc.sql(OWNED)
                .param("owner", owner)
                .query(CampaignRows::campaign)
                .list();
    }

    /** Those that an activity belongs to; index {@code campaign_line_activity_ix}. */
    List<Campaign> with(UUID activity) {
        return jdbc.sql(WITH)
                .param("activity", activity)
                .query(CampaignRows::campaign)
                .list();
    }

    /** How many are over without a result; index {@code campaign_owner_ix}. */
    int waiting(String owner, LocalDate today) {
        return jdbc.sql(WAITING)
                .param("owner", owner)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** False when this form of this account was sent before. */
    boolean add(Campaign campaign, UUID account, UUID once) {
        return write(ADD, campaign)
                        .param("owner", campaign.owner())
                        .param("account", account)
                        .param("once", once)
                        .update()
                == 1;
    }

    /** What the form became when it was sent first. */
    UUID begun(UUID account, UUID once) {
        return jdbc.sql(BEGUN)
                .param("account", account)
                .param("once", once)
                .query(UUID.class)
                .single();
    }

    /** False when someone else was faster. */
    boolean move(Campaign to) {
        return write(MOVE, to).param("version", to.version()).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, Campaign campaign) {
        var text = campaign.text();
        return jdbc.sql(sql)
                .param("id", campaign.id())
                .param("kind", text.kind().name())
                .param("title", text.title())
                .param("aim", text.aim())
                .param("first", text.first())
                .param("last", text.last())
                .param("topics", text.topics().toArray(String[]::new))
                .param("mark", text.mark().name())
                .param("step", campaign.step().name())
                .param("state", Json.write(campaign.state()));
    }

    private static Campaign campaign(ResultSet row, int index) throws SQLException {
        var step = CampaignStep.valueOf(row.getString("step"));
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner"),
                text(row),
                Json.read(row.getString("state"), step.type()));
    }

    private static CampaignText text(ResultSet row) throws SQLException {
        return new CampaignText(
                CampaignKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("aim"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                List.of((String[]) row.getArray("topics").getArray()),
                Mark.valueOf(row.getString("mark")));
    }
}
