package shangliang.council.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.duty.DutyRemark.Verb;

/** What members said about their files, each also the record of an act. */
@Component
class DutyRemarkRows {

    private static final String ADD = """
            insert into duty_remark (id, at, member, verb, matter_kind, matter_id, day, remark, words, salt, content)
            values (:id, :at, :member, :verb, :matterKind, :matterId, :day, :remark, :words, :salt, :content)
            """;

    /** What stands: neither a taking back nor taken back. Index {@code duty_remark_member_ix}. */
    private static final String STANDING = """
            select id, at, member, verb, matter_kind, matter_id, day, remark, words
            from duty_remark as said
            where member = :member
              and verb <> 'TAKE_BACK'
              and not exists (
                select
                from duty_remark as later
                where later.remark = said.id)
            order by at, id
            """;

    private final JdbcClient jdbc;

    DutyRemarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the remark and answers with the act that commits to it. */
    Act add(Viewer by, DutyRemark remark) {
        var matter = remark.matter();
        var salt = Commitment.newSalt();
        var content = remark.toString();
        jdbc.sql(ADD)
                .param("id", remark.id())
                .param("at", remark.at().atOffset(ZoneOffset.UTC))
                .param("member", remark.member())
                .param("verb", remark.verb().name())
                .param("matterKind", matter == null ? null : matter.kind())
                .param("matterId", matter == null ? null : matter.id(), java.sql.Types.OTHER)
                .param("day", remark.day())
                .param("remark", remark.remark(), java.sql.Types.OTHER)
                .param("words", remark.words())
                .param("salt", salt)
                .param("content", content)
                .update();
        var name = "duty." + remark.verb().name().toLowerCase(java.util.Locale.ROOT);
        var file = new SourceRef("duty-file", remark.member());
        return new Act(remark.id(), name, file, remark.at(), by.actor(), Commitment.to(salt, content));
    }

    List<DutyRemark> standing(UUID member) {
        return jdbc.sql(STANDING)
                .param("member", member)
                .query(DutyRemarkRows::remark)
                .list();
    }

    private static DutyRemark remark(ResultSet row, int number) throws SQLException {
        var matter = row.getObject("matter_id", UUID.class);
        return new DutyRemark(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("member", UUID.class),
                Verb.valueOf(row.getString("verb")),
                matter == null ? null : new SourceRef(row.getString("matter_kind"), matter),
                row.getObject("day", LocalDate.class),
                row.getObject("remark", UUID.class),
                row.getString("words"));
    }
}
