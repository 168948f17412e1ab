package shangliang.consultation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.consultation.Judgement.Answer;

/** What those who took part do by their pass, as it lies in the database. */
@Repository
class PartRows {

    private static final String PASS = """
            update consultation_attendee
            set pass = :hash
            where consultation = :consultation
              and code = :code
            """;

    private static final String HOLDER = """
            select code
            from consultation_attendee
            where consultation = :consultation
              and pass = :hash
            """;

    private static final String CHECK = """
            insert into consultation_check (consultation, code, agrees, words, at)
            values (:consultation, :code, :agrees, :words, :at)
            on conflict (consultation, code) do update
            set agrees = excluded.agrees, words = excluded.words, at = excluded.at
            """;

    private static final String CHECKS = """
            select code, agrees, words
            from consultation_check
            where consultation = :consultation
            order by code
            """;

    private static final String CLEAR = """
            delete from consultation_check
            where consultation = :consultation
            """;

    private static final String USE = """
            update consultation_attendee
            set judged = true
            where consultation = :consultation
              and code = :code
              and not judged
            """;

    private static final String JUDGE = """
            insert into consultation_judgement (id, consultation, heard, fair, useful, result)
            values (:id, :consultation, :heard, :fair, :useful, :result)
            """;

    private static final String JUDGED = """
            select heard, fair, useful, result
            from consultation_judgement
            where consultation = :consultation
            order by id
            """;

    private final JdbcClient jdbc;

    PartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void pass(UUID consultation, String code, Pass pass) {
        jdbc.sql(PASS)
                .param("hash", pass.hash())
                .param("consultation", consultation)
                .param("code", code)
                .update();
    }

    Optional<String> holder(UUID consultation, Pass pass) {
        return jdbc.sql(HOLDER)
                .param("consultation", consultation)
                .param("hash", pass.hash())
                .query((row, at) -> row.getString("code"))
                .optional();
    }

    void check(UUID consultation, Checking checking, Instant at) {
        jdbc.sql(CHECK)
                .param("consultation", consultation)
                .param("code", checking.code())
                .param("agrees", checking.agrees())
                .param("words", checking.words())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Checking> checks(UUID consultation) {
        return jdbc.sql(CHECKS)
                .param("consultation", consultation)
                .query((row, at) ->
                        new Checking(row.getString("code"), row.getBoolean("agrees"), row.getString("words")))
                .list();
    }

    /** A new draft is checked anew. */
    void clear(UUID consultation) {
        jdbc.sql(CLEAR).param("consultation", consultation).update();
    }

    /** Each pass judges once, and what it judged is kept apart from it; false the second time. */
    boolean judge(UUID consultation, String code, Judgement judgement) {
        var first = jdbc.sql(USE)
                .param("consultation", consultation)
                .param("code", code)
                .update();
        if (first == 0) {
            return false;
        }
        jdbc.sql(JUDGE)
                .param("id", UUID.randomUUID())
                .param("consultation", consultation)
                .param("heard", judgement.heard().name())
                .param("fair", judgement.fair().name())
                .param("useful", judgement.useful().name())
                .param("result", judgement.result().name())
                .update();
        return true;
    }

    List<Judgement> judgements(UUID consultation) {
        return jdbc.sql(JUDGED)
                .param("consultation", consultation)
                .query((row, at) -> new Judgement(
                        Answer.valueOf(row.getString("heard")),
                        Answer.valueOf(row.getString("fair")),
                        Answer.valueOf(row.getString("useful")),
                        Answer.valueOf(row.getString("result"))))
                .list();
    }
}
