package shangliang.voices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.ledger.Ledger;

/** Looks whether the machine is well: database, ledger, clock, room on the disk. */
@Component
class DeskHealth {

    private static final String DATABASE = """
            select current_setting('server_version') as version,
                   pg_database_size(current_database()) as bytes
            """;

    /** Overdue, and whoever holds it was not yet told so: the second level of {@link Urge}. */
    private static final String WAITING = """
            select min(answer_due)
            from voice
            where answer_due <= :now
              and urged < 2
              and phase in ('ASSIGNED', 'RETURN_REQUESTED', 'RULING', 'IN_PROGRESS', 'JOINT_REVIEW', 'ESCALATED', 'IN_CONSULTATION', 'REWORK')
            """;

    private static final long MEGABYTE = 1 << 20;

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final VoicesSettings settings;

    DeskHealth(JdbcClient jdbc, Ledger ledger, VoicesSettings settings) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.settings = settings;
    }

    /**
     * How the machine is.
     *
     * @param unheard since when the clock has left something overdue untold, or null when it is up to date
     * @param free megabytes left where the keys lie, or null when that cannot be read
     */
    record Report(
            String version,
            long megabytes,
            @Nullable Instant sealed,
            @Nullable Instant unheard,
            @Nullable Long free) {

        /** Less than a gigabyte is soon too little. */
        boolean isTight() {
            return free != null && free < 1024;
        }
    }

    Report look(Instant now) {
        return jdbc.sql(DATABASE)
                .query((row, number) -> new Report(
                        row.getString("version"),
                        row.getLong("bytes") / MEGABYTE,
                        ledger.sealedAt().orElse(null),
                        unheard(now),
                        free()))
                .single();
    }

    private @Nullable Instant unheard(Instant now) {
        return jdbc.sql(WAITING)
                .param("now", VoiceMapping.utc(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private @Nullable Long free() {
        try {
            Path at = settings.keyFile().toAbsolutePath();
            while (!Files.exists(at) && at.getParent() != null) {
                at = at.getParent();
            }
            return Files.getFileStore(at).getUsableSpace() / MEGABYTE;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
