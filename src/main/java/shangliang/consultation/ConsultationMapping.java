package shangliang.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.ScopeRef;

/** Turns a consultation into its row and back. */
final class ConsultationMapping {

    static final String COLUMNS = """
            id, version, year, serial, question, affected, channel, scale, host_kind, host_code, partner,
              ground, phase, words, since, actor, actor_name, account
            """;

    private ConsultationMapping() {}

    static Consultation consultation(ResultSet row, int at) throws SQLException {
        var host = new ScopeRef(row.getString("host_kind"), row.getString("host_code"));
        var topic = new Topic(
                row.getString("question"),
                row.getString("affected"),
                Channel.valueOf(row.getString("channel")),
                host,
                Scale.valueOf(row.getString("scale")),
                row.getString("partner"));
        return new Consultation(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new ConsultationNumber(row.getInt("year"), row.getInt("serial")),
                topic,
                Json.read(row.getString("ground"), Ground.class),
                Phase.valueOf(row.getString("phase")).state(stamp(row), row.getString("words")));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                instant(row, "since"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getObject("account", UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Map<String, @Nullable Object> params(Consultation consultation) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", consultation.id());
        params.put("version", consultation.version());
        params.put("year", consultation.number().year());
        params.put("serial", consultation.number().serial());
        put(params, consultation.topic());
        put(params, consultation.ground());
        put(params, consultation.state());
        return params;
    }

    private static void put(Map<String, @Nullable Object> params, Topic topic) {
        params.put("question", topic.question());
        params.put("affected", topic.affected());
        params.put("channel", topic.channel().name());
        params.put("scale", topic.scale().name());
        params.put("hostKind", topic.host().kind());
        params.put("hostCode", topic.host().code());
        params.put("partner", topic.partner());
    }

    private static void put(Map<String, @Nullable Object> params, Ground ground) {
        var screening = ground.screening();
        var meeting = ground.meeting();
        params.put("owner", screening == null ? null : screening.owner());
        params.put("day", meeting == null ? null : meeting.day());
        var until = ground.until();
        params.put("due", until == null ? null : until.due().atOffset(ZoneOffset.UTC));
        params.put("ground", Json.write(ground));
    }

    private static void put(Map<String, @Nullable Object> params, ConsultationState state) {
        var stamp = state.stamp();
        params.put("phase", Phase.of(state).name());
        params.put("words", state.words());
        params.put("since", stamp.at().atOffset(ZoneOffset.UTC));
        params.put("actor", stamp.actor());
        params.put("actorName", stamp.name());
        params.put("account", stamp.account());
    }
}
