package shangliang.studios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studios as they lie in the database. */
@Repository
class StudioRows {

    private static final String ALL = """
            select code, link_kind, name_zh, name_en, place, committee, lead_member, lead_name, lead_sector,
                party_zh, party_en, trial_on, plaque_on, room_zh, room_en, hours_zh, hours_en, venue,
                branch_zh, branch_en, summary_zh, summary_en, ended_on
            from studio
            order by sort
            """;

    private static final String PUT = """
            insert into studio (code, link_kind, name_zh, name_en, place, committee,
                lead_member, lead_name, lead_sector, party_zh, party_en, trial_on, plaque_on,
                room_zh, room_en, hours_zh, hours_en, venue,
                branch_zh, branch_en, summary_zh, summary_en, sort)
            values (:code, :kind, :nameZh, :nameEn, :place, :committee,
                :lead, :leadName, :leadSector, :partyZh, :partyEn, :trial, :plaque,
                :roomZh, :roomEn, :hoursZh, :hoursEn, :venue, :branchZh, :branchEn, :summaryZh, :summaryEn,
                (select coalesce(max(sort), 0) + 1 from studio))
            on conflict (code) do update
            set link_kind = excluded.link_kind, name_zh = excluded.name_zh, name_en = excluded.name_en,
                place = excluded.place, committee = excluded.committee, lead_member = excluded.lead_member,
                lead_name = excluded.lead_name, lead_sector = excluded.lead_sector,
                party_zh = excluded.party_zh, party_en = excluded.party_en,
                trial_on = excluded.trial_on, plaque_on = excluded.plaque_on,
                room_zh = excluded.room_zh, room_en = excluded.room_en,
                hours_zh = excluded.hours_zh, hours_en = excluded.hours_en, venue = excluded.venue,
                branch_zh = excluded.branch_zh, branch_en = excluded.branch_en,
                summary_zh = excluded.summary_zh, summary_en = excluded.summary_en, ended_on = null
            """;

    private static final String END = """
            update studio
            set ended_on = :day
            where code = :code
            """;

    private final JdbcClient jdbc;

    StudioRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Studio> all() {
        return jdbc.sql(ALL).query(StudioRows::studio).list();
    }

    void put(Studio studio) {
        described(jdbc.sql(PUT), studio)
                .param("code", studio.code())
                .param("kind", studio.kind().name())
                .param("place", studio.place())
                .param("committee", studio.committee())
                .param("lead", studio.lead().member())
                .param("leadName", studio.lead().name())
                .param("leadSector", studio.lead().sector())
                .param("trial", studio.opened().trial())
                .param("plaque", studio.opened().plaque())
                .param("venue", studio.room().venue())
                .update();
    }

    private static JdbcClient.StatementSpec described(JdbcClient.StatementSpec sql, Studio studio) {
        return sql.param("nameZh", studio.name().zh())
                .param("nameEn", studio.name().en())
                .param("partyZh", studio.party().zh())
                .param("partyEn", studio.party().en())
                .param("roomZh", studio.room().where().zh())
                .param("roomEn", studio.room().where().en())
                .param("hoursZh", studio.room().hours().zh())
                .param("hoursEn", studio.room().hours().en())
                .param("branchZh", studio.room().branch().zh())
                .param("branchEn", studio.room().branch().en())
                .param("summaryZh", studio.summary().zh())
                .param("summaryEn", studio.summary().en());
    }

    void end(Studio studio, LocalDate day) {
        jdbc.sql(END).param("code", studio.code()).param("day", day).update();
    }

    private static Studio studio(ResultSet row, int index) throws SQLException {
        return new Studio(
                row.getString("code"),
                LinkKind.valueOf(row.getString("link_kind")),
                VenueRows.label(row, "name"),
                row.getString("place"),
                row.getString("committee"),
                lead(row),
                VenueRows.label(row, "party"),
                new Studio.Opened(
                        row.getObject("trial_on", LocalDate.class), row.getObject("plaque_on", LocalDate.class)),
                room(row),
                VenueRows.label(row, "summary"),
                row.getObject("ended_on") == null);
    }

    private static Studio.Lead lead(ResultSet row) throws SQLException {
        return new Studio.Lead(
                row.getObject("lead_member", UUID.class), row.getString("lead_name"), row.getString("lead_sector"));
    }

    private static Studio.Room room(ResultSet row) throws SQLException {
        return new Studio.Room(
                VenueRows.label(row, "room"),
                VenueRows.label(row, "hours"),
                row.getString("venue"),
                VenueRows.label(row, "branch"));
    }
}
