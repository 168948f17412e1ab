package shangliang.consultation.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Ids;

/** The papers as they lie in the database, files and all, so that a backup of it has everything. */
@Repository
public class PaperRows {

    /** The very file that the title has already makes no new version. */
    private static final String ADD = """
            insert into consultation_paper (
                id, consultation, title, version, kind, name, bytes, pages, words, hash, at, by_name, content)
            select :id, :consultation, :title, coalesce(max(version), 0) + 1, :kind, :name, :bytes, :pages, :words, :hash,
                   :at, :by, :content
            from consultation_paper
            where consultation = :consultation
              and title = :title
            having not exists (
                select 1
                from consultation_paper
                where consultation = :consultation
                  and title = :title
                  and hash = :hash)
            """;

    private static final String OF = """
            select id, title, version, kind, name, bytes, pages, words, at, by_name
            from consultation_paper
            where consultation = :consultation
            order by title, version desc
            """;

    private static final String CONTENT = """
            select content
            from consultation_paper
            where id = :id
            """;

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under the lock of its consultation; false when this very file lies there under this title. */
    public boolean add(UUID consultation, String title, Sheaf sheaf, Instant at, String by) {
        return jdbc.sql(ADD)
                        .param("id", Ids.next(at))
                        .param("consultation", consultation)
                        .param("title", title)
                        .param("kind", sheaf.kind().name())
                        .param("name", sheaf.name())
                        .param("bytes", sheaf.content().length)
                        .param("pages", sheaf.pages())
                        .param("words", sheaf.words())
                        .param("hash", sheaf.hash())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("content", sheaf.content())
                        .update()
                == 1;
    }

    /** By title, of each the latest version first; constraint {@code consultation_paper_version_uk}. */
    public List<Paper> of(UUID consultation) {
        return jdbc.sql(OF)
                .param("consultation", consultation)
                .query(PaperRows::paper)
                .list();
    }

    public Optional<Paper> find(UUID consultation, UUID paper) {
        return of(consultation).stream().filter(one -> one.id().equals(paper)).findFirst();
    }

    public byte[] content(UUID paper) {
        return jdbc.sql(CONTENT).param("id", paper).query(byte[].class).single();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getInt("version"),
                Sheaf.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("bytes"),
                row.getInt("pages"),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
