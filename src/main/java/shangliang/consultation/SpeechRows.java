package shangliang.consultation;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said, turn by turn, as it lies in the database. */
@Repository
class SpeechRows {

    private static final String ADD = """
            insert into consultation_speech (id, consultation, number, code, words, at)
            select :id, :consultation, coalesce(max(number), 0) + 1, :code, :words, :at
            from consultation_speech
            where consultation = :consultation
            on conflict (id) do nothing
            """;

    private static final String SAME = """
            select exists (
                select 1
                from consultation_speech
                where id = :id
                  and code = :code
                  and words = :words)
            """;

    private static final String OF = """
            select number, code, words, item, reason
            from consultation_speech
            where consultation = :consultation
            order by number
            """;

    private static final String FATE = """
            update consultation_speech
            set item = :item,
                reason = :reason
            where consultation = :consultation
              and number = :number
            """;

    private final JdbcClient jdbc;

    SpeechRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under the lock of its consultation; false when this very turn stands already. */
    boolean add(UUID consultation, UUID id, Said said, Instant at) {
        return jdbc.sql(ADD)
                        .param("id", id)
                        .param("consultation", consultation)
                        .param("code", said.name())
                        .param("words", said.words())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether the turn of this id is this very one. */
    boolean isThere(UUID id, Said said) {
        return jdbc.sql(SAME)
                .param("id", id)
                .param("code", said.name())
                .param("words", said.words())
                .query(Boolean.class)
                .single();
    }

    /** Constraint {@code consultation_speech_number_uk}. */
    List<Speech> of(UUID consultation) {
        return jdbc.sql(OF)
                .param("consultation", consultation)
                .query((row, at) -> new Speech(
                        row.getInt("number"),
                        row.getString("code"),
                        row.getString("words"),
                        row.getObject("item", Integer.class),
                        row.getString("reason")))
                .list();
    }

    void fate(UUID consultation, Fate fate) {
        jdbc.sql(FATE)
                .param("item", fate.item() == 0 ? null : fate.item(), Types.INTEGER)
                .param("reason", fate.item() == 0 ? fate.reason() : null)
                .param("consultation", consultation)
                .param("number", fate.speech())
                .update();
    }
}
