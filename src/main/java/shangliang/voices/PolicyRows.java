package shangliang.voices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The district's table of deadlines, read once a day or when it was changed. */
@Component
class PolicyRows {

    private static final String ON = """
            select distinct on (subject) subject, working_days, hours
            from deadline_policy
            where effective_from <= :day
            order by subject, effective_from desc
            """;

    private static final String SET = """
            insert into deadline_policy (subject, effective_from, working_days, hours, source)
            values (:subject, :from, :days, :hours, :source)
            on conflict (subject, effective_from) do update
            set working_days = excluded.working_days,
                hours = excluded.hours,
                source = excluded.source
            """;

    private static final String KEEP = """
            insert into deadline_change (id, salt, content)
            values (:id, :salt, :content)
            """;

    private record Known(LocalDate day, Policies policies) {}

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Policies on(LocalDate day) {
        var last = known.get();
        if (last != null && last.day().equals(day)) {
            return last.policies();
        }
        var fresh = new Known(day, read(day));
        known.set(fresh);
        return fresh.policies();
    }

    private Policies read(LocalDate day) {
        var lengths = new HashMap<String, Policies.Length>();
        jdbc.sql(ON).param("day", day).query(row -> {
            lengths.put(
                    row.getString("subject"),
                    new Policies.Length(
                            row.getObject("working_days", Integer.class), row.getObject("hours", Integer.class)));
        });
        return new Policies(lengths);
    }

    /** Keeps what was set, for verification: a later change of the same day does not hide it. */
    void keep(UUID id, String salt, String content) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("salt", salt)
                .param("content", content)
                .update();
    }

    /** Sets a length from a day on; promises already made keep theirs. */
    void set(String subject, LocalDate from, Policies.Length length, String source) {
        jdbc.sql(SET)
                .param("subject", subject)
                .param("from", from)
                .param("days", length.workingDays())
                .param("hours", length.hours())
                .param("source", source)
                .update();
        known.set(null);
    }
}
