package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.studios.StudioOutcomes;

/** Tells a studio's page which voices that it heard first have ended well or with an honest reason. */
@Component
class VoiceHarvest implements StudioOutcomes {

    /** Index {@code voice_receiver_idx}; what is only promised, partly done or still at work does not count. */
    private static final String ENDED = """
            with ended as (
                select year, serial, answered, public_title, publication = 'PUBLISHED' as open,
                    case
                        when 'POLICY' = any(asks) then 'POLICY'
                        when outcome in ('SOLVED', 'MEDIATED') then 'SOLVED'
                        else 'EXPLAINED'
                    end as result
                from voice
                where receiver_kind = 'studio'
                  and receiver_code = :studio
                  and kind <> 'GUIDANCE'
                  and phase in ('CONFIRMED', 'CLOSED', 'RECHECK')
                  and outcome in ('SOLVED', 'MEDIATED', 'EXPLAINED', 'NOT_POSSIBLE')
                  and answered is not null),
            placed as (
                select result, year, serial, answered, public_title, open,
                    count(*) over (partition by result) as total,
                    row_number() over (partition by result order by open desc, answered desc) as place
                from ended)
            select result, year, serial, answered, public_title, open, total
            from placed
            where place <= :latest
            order by result, place
            """;

    private final JdbcClient jdbc;

    VoiceHarvest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One voice, with how many there are of its kind. */
    private record Line(Kind kind, long total, boolean open, Outcome outcome) {}

    @Override
    public List<Tally> of(String studio) {
        Map<Kind, List<Line>> lines = new EnumMap<>(Kind.class);
        jdbc.sql(ENDED)
                .param("studio", studio)
                .param("latest", LATEST)
                .query(VoiceHarvest::line)
                .list()
                .forEach(line -> lines.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                        .add(line));
        return lines.values().stream().map(VoiceHarvest::tally).toList();
    }

    private static Tally tally(List<Line> lines) {
        var open = lines.stream().filter(Line::open).map(Line::outcome).toList();
        return new Tally(lines.getFirst().kind(), lines.getFirst().total(), open);
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        var number = new VoiceNumber(row.getInt("year"), row.getLong("serial"));
        var title = row.getString("public_title");
        var day = Zone.day(Instant.parse(row.getString("answered")));
        return new Line(
                Kind.valueOf(row.getString("result")),
                row.getLong("total"),
                row.getBoolean("open"),
                new Outcome(title == null ? "" : title, day, "/v/" + number));
    }
}
