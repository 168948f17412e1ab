package shangliang.voices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Stale;
import shangliang.base.Zone;

/** The voices as they lie in the database. */
@Component
class VoiceRows {

    private static final String NEXT_SERIALS = """
            select nextval(:sequence::regclass)
            from generate_series(1, :count)
            """;

    static final String ADD = """
            insert into voice (
                id, version, year, serial, kind, place, landmark, topic, asks, wish, title, body, solution, pressing,
                channel, receiver_kind, receiver_code, received_at, entered_by, contact, hide_name, publish, notice, phase,
                state, unit, clause, helpers, officer, step_since, step_due, step_days, answer_since, answer_due,
                answer_days, extended, returned, reworks, master, keeper, publication, public_title, public_text,
                public_answer, withheld_reason, submission_key, code_hash, trade)
            values (
                :id, :version, :year, :serial, :kind, :place, :landmark, :topic, :asks, :wish, :title, :body,
                :solution, :pressing, :channel, :receiverKind, :receiverCode, :receivedAt, :enteredBy, :contact,
                :hideName, :publish, :notice, :phase, :state, :unit, :clause, :helpers, :officer, :stepSince, :stepDue,
                :stepDays, :answerSince, :answerDue, :answerDays, :extended, :returned, :reworks, :master, :keeper,
                :publication, :publicTitle, :publicText, :publicAnswer, :withheldReason, :submissionKey, :codeHash,
                :trade)
            on conflict (submission_key) do nothing
            """;

    private static final String WAITING = """
            select year, serial
            from voice
            where phase = 'IN_CONSULTATION'
              and state::jsonb -> 'table' ->> 'consultation' = :consultation
            order by year, serial
            """;

    private static final String MOVE = """
            update voice
            set version = version + 1,
                kind = :kind, place = :place, landmark = :landmark, topic = :topic, asks = :asks, wish = :wish,
                title = :title, body = :body, solution = :solution, pressing = :pressing,
                trade = :trade,
                contact = :contact, hide_name = :hideName, publish = :publish, lent = :lent, phase = :phase,
                state = :state,
                unit = :unit, clause = :clause, helpers = :helpers, officer = :officer,
                urged = case
                    when answer_due is distinct from :answerDue or step_due is distinct from :stepDue then 0
                    else urged
                end,
                step_since = :stepSince, step_due = :stepDue, step_days = :stepDays,
                answer_since = :answerSince, answer_due = :answerDue, answer_days = :answerDays,
                extended = :extended, returned = :returned, reworks = :reworks, master = :master, keeper = :keeper,
                publication = :publication, public_title = :publicTitle, public_text = :publicText,
                public_answer = :publicAnswer, withheld_reason = :withheldReason,
                escalated_at = case when :phase = 'ESCALATED' then :stepSince else escalated_at end
            where id = :id
              and version = :version
            """;

    private static final String BY_NUMBER = """
            select %s
            from voice
            where year = :year
              and serial = :serial
              and %s
            %s
            """;

    private static final String BY_ID = """
            select %s
            from voice
            where id = :id
            """.formatted(VoiceMapping.COLUMNS);

    private static final String HOLD = BY_ID + """
            for update
            """;

    private static final String BY_SUBMISSION = """
            select %s
            from voice
            where submission_key = :key
            """.formatted(VoiceMapping.COLUMNS);

    private static final String LINKED = """
            select %s
            from voice
            where master = :master
              and phase = 'LINKED'
            order by received_at
            """.formatted(VoiceMapping.COLUMNS);

    private static final String LAST_ACTOR = """
            select actor_name
            from voice_step
            where voice = :voice
              and name not in ('FOLLOW', 'TELL')
            order by at desc, id desc
            limit 1
            """;

    private static final String CODE_HASH = """
            select code_hash
            from voice
            where year = :year
              and serial = :serial
            """;

    private static final String NEW_CODE = """
            update voice
            set code_hash = :hash
            where id = :id
            """;

    private static final String READ = """
            update voice
            set state = :state
            where id = :id
              and version = :version
            """;

    private final JdbcClient jdbc;

    VoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    VoiceNumber nextNumber(Instant now) {
        return nextNumbers(now, 1).getFirst();
    }

    List<VoiceNumber> nextNumbers(Instant now, int count) {
        var year = Zone.day(now).getYear();
        return jdbc.sql(NEXT_SERIALS)
                .param("sequence", "voice_number_" + year)
                .param("count", count)
                .query((row, at) -> new VoiceNumber(year, row.getLong(1)))
                .list();
    }

    /** Adds the row; false when the same submission was already taken. */
    boolean add(Voice voice, @Nullable String submissionKey, @Nullable String codeHash) {
        return jdbc.sql(ADD)
                        .params(VoiceMapping.newParams(voice, submissionKey, codeHash))
                        .update()
                == 1;
    }

    /** Writes what a voice became, when it still is what it was; else someone was faster. */
    void move(Voice before, Voice after) {
        var moved = jdbc.sql(MOVE).params(VoiceMapping.params(after)).update();
        if (moved == 0) {
            throw new Stale("voices.stale", lastActor(before.id()));
        }
    }

    /** The voice when {@code sight} reaches it, held until the transaction ends. */
    Voice lock(VoiceNumber number, Sight sight) {
        return find(number, sight, "for update").orElseThrow(NotFound::new);
    }

    Optional<Voice> find(VoiceNumber number, Sight sight) {
        return find(number, sight, "");
    }

    private Optional<Voice> find(VoiceNumber number, Sight sight, String lock) {
        return jdbc.sql(BY_NUMBER.formatted(VoiceMapping.COLUMNS, sight.condition(), lock))
                .param("year", number.year())
                .param("serial", number.serial())
                .params(sight.params())
                .query(VoiceMapping::voice)
                .optional();
    }

    Optional<Voice> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(VoiceMapping::voice).optional();
    }

    /** A voice that surely exists, held until the transaction ends. */
    Voice hold(UUID id) {
        return jdbc.sql(HOLD).param("id", id).query(VoiceMapping::voice).single();
    }

    Optional<Voice> bySubmission(String key) {
        return jdbc.sql(BY_SUBMISSION)
                .param("key", key)
                .query(VoiceMapping::voice)
                .optional();
    }

    /** Index {@code voice_in_consultation_idx}. */
    List<VoiceNumber> waitingFor(UUID consultation) {
        return jdbc.sql(WAITING)
                .param("consultation", consultation.toString())
                .query((row, at) -> new VoiceNumber(row.getInt("year"), row.getLong("serial")))
                .list();
    }

    /** The voices that go along with a master, oldest first. */
    List<Voice> linkedTo(UUID master) {
        return jdbc.sql(LINKED)
                .param("master", master)
                .query(VoiceMapping::voice)
                .list();
    }

    String lastActor(UUID voice) {
        return jdbc.sql(LAST_ACTOR)
                .param("voice", voice)
                .query(String.class)
                .optional()
                .orElse("");
    }

    Optional<String> codeHash(VoiceNumber number) {
        return jdbc.sql(CODE_HASH)
                .param("year", number.year())
                .param("serial", number.serial())
                .query(String.class)
                .optional();
    }

    void newCode(UUID voice, String hash) {
        jdbc.sql(NEW_CODE).param("id", voice).param("hash", hash).update();
    }

    /** Notes that the answer was read; not an act, so no new version. */
    void read(Voice voice, VoiceState.Answered read) {
        jdbc.sql(READ)
                .param("id", voice.id())
                .param("version", voice.version())
                .param("state", Json.write(read))
                .update();
    }
}
