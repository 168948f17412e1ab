package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.web.Form;

/**
 * What a colleague has typed and not sent yet, sealed and for nobody else: it outlives a reload, a lost line and a
 * sign-out. Not an act; each save is one statement.
 */
@Component
class DeskDrafts {

    /** One form: of an act on a voice, or the counter's, where a voice has no number yet. */
    record Slot(String about, String act) {

        static final Slot COUNTER = new Slot("counter", "");

        static Slot of(VoiceNumber number, DeskAct act) {
            return new Slot(number.toString(), act.name());
        }

        String path() {
            return "/desk/" + (act.isEmpty() ? about : "voices/" + about);
        }
    }

    private static final Duration KEPT = Duration.ofDays(30);

    /** Fields of the page rather than of the one who types. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "version", "queue", "filter", "next", "step", "act");

    private static final String KEEP = """
            insert into desk_draft (account, about, act, sealed, saved_at)
            values (:account, :about, :act, :sealed, :now)
            on conflict (account, about, act) do update
            set sealed = excluded.sealed,
                saved_at = excluded.saved_at
            """;

    private static final String ABOUT = """
            select act, sealed, saved_at
            from desk_draft
            where account = :account
              and about = :about
            """;

    private static final String DROP = """
            delete from desk_draft
            where account = :account
              and about = :about
              and act = :act
            """;

    private static final String FORGET = """
            delete from desk_draft
            where about = :about
            """;

    private static final String SWEEP = """
            delete from desk_draft
            where saved_at < :before
            """;

    /** What was typed into the form of one act, and when it was saved last. */
    record Draft(String act, Form form, Instant at) {}

    private final JdbcClient jdbc;
    private final ServerKey key;
    private final Clock clock;

    DeskDrafts(JdbcClient jdbc, ServerKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    void keep(Viewer.Staff by, Slot slot, Form form) {
        jdbc.sql(KEEP)
                .param("account", by.account())
                .param("about", slot.about())
                .param("act", slot.act())
                .param("sealed", key.seal(Json.write(typed(form))))
                .param("now", VoiceMapping.utc(clock.instant()))
                .update();
    }

    private static Map<String, List<String>> typed(Form form) {
        var typed = new HashMap<>(form.values());
        typed.keySet().removeAll(NOT_TYPED);
        return typed;
    }

    Optional<Draft> atCounter(Viewer.Staff by) {
        return about(by, Slot.COUNTER.about()).stream().findFirst();
    }

    List<Draft> about(Viewer.Staff by, String about) {
        return jdbc.sql(ABOUT)
                .param("account", by.account())
                .param("about", about)
                .query(this::draft)
                .list();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var typed = Json.form(key.open(row.getBytes("sealed")));
        return new Draft(row.getString("act"), new Form(typed, Map.of(), null), VoiceMapping.instant(row, "saved_at"));
    }

    /** It was sent, or is not wanted any more. */
    void drop(Viewer.Staff by, Slot slot) {
        jdbc.sql(DROP)
                .param("account", by.account())
                .param("about", slot.about())
                .param("act", slot.act())
                .update();
    }

    /** The matter is removed, and with it whatever anybody was about to write. */
    void forget(VoiceNumber number) {
        jdbc.sql(FORGET).param("about", number.toString()).update();
    }

    /** Removes what nobody came back to. */
    void sweep() {
        jdbc.sql(SWEEP)
                .param("before", VoiceMapping.utc(clock.instant().minus(KEPT)))
                .update();
    }
}
