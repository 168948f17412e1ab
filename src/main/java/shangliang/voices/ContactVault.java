package shangliang.voices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Writes;

/** The one encrypted table of contacts; everyone else knows only an id. */
@Component
class ContactVault {

    private static final String ADD = """
            insert into voice_contact (id, sealed, created_at)
            values (:id, :sealed, :now)
            """;

    private static final String OPEN = """
            select sealed
            from voice_contact
            where id = :id
              and sealed is not null
            """;

    private static final String ERASE = """
            update voice_contact
            set sealed = null
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final Writes writes;
    private final ServerKey key;

    ContactVault(JdbcClient jdbc, Writes writes, ServerKey key) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.key = key;
    }

    /** The id that a contact will be kept under; null when there is none to keep. */
    @Nullable
    UUID id(Contact contact, Instant now) {
        return contact.isEmpty() ? null : Ids.next(now);
    }

    void keep(@Nullable UUID id, Contact contact, Instant now) {
        if (id != null) {
            writes.add(
                    ADD,
                    new MapSqlParameterSource("id", id)
                            .addValue("sealed", key.seal(contact.flat()))
                            .addValue("now", VoiceMapping.utc(now)));
        }
    }

    @Nullable
    UUID keep(Contact contact, Instant now) {
        var id = id(contact, now);
        keep(id, contact, now);
        return id;
    }

    Contact open(@Nullable UUID id) {
        if (id == null) {
            return Contact.NONE;
        }
        return jdbc.sql(OPEN)
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(bytes -> Contact.opened(key.open(bytes)))
                .orElse(Contact.NONE);
    }

    void erase(@Nullable UUID id) {
        if (id != null) {
            jdbc.sql(ERASE).param("id", id).update();
        }
    }
}
