package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Place;
import shangliang.base.SourceRef;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets voices be found by their words. Guidance never is: it is between a person and one helper. */
@Component
class VoiceWordings implements Wordings {

    static final String KIND = "voice";

    private static final String OF = """
            select voice.id, kind, place, landmark, topic, title, body, received_at, sealed, phase, unit, helpers,
                   receiver_kind,
                   receiver_code, publication, public_title, public_text
            from voice
            left join voice_contact on voice_contact.id = voice.contact
            where voice.id = any(:ids)
              and kind <> 'GUIDANCE'
              and phase <> 'DRAFT'
              and body <> ''
            """;

    private final JdbcClient jdbc;
    private final LifeRows lives;
    private final ServerKey key;

    VoiceWordings(JdbcClient jdbc, LifeRows lives, ServerKey key) {
        this.jdbc = jdbc;
        this.lives = lives;
        this.key = key;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Wording> of(Collection<UUID> ids) {
        return jdbc.sql(OF)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> wording(row))
                .list();
    }

    @Override
    public List<UUID> after(UUID last, int size) {
        return lives.after(last, size);
    }

    private Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                new SourceRef(KIND, row.getObject("id", UUID.class)),
                new Wording.Text(row.getString("title"), row.getString("body")),
                published(row),
                new Place(row.getString("place"), row.getString("landmark")),
                row.getString("topic"),
                VoiceMapping.instant(row, "received_at"),
                person(row.getBytes("sealed")),
                keys(row));
    }

    private static Wording.@Nullable Text published(ResultSet row) throws SQLException {
        var title = row.getString("public_title");
        var text = row.getString("public_text");
        return row.getString("publication").equals(Publication.Status.PUBLISHED.name())
                ? new Wording.Text(title == null ? "" : title, text == null ? "" : text)
                : null;
    }

    /** Who can be reached at the same number is the same person. */
    private @Nullable String person(byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        var digits = Contact.opened(key.open(sealed)).phone().replaceAll("\\D", "");
        return digits.isEmpty() ? null : key.hexHash("person", digits);
    }

    private static Set<String> keys(ResultSet row) throws SQLException {
        var keys = new HashSet<String>();
        keys.add("kind:" + row.getString("kind"));
        keys.add("state:" + Phase.valueOf(row.getString("phase")).shown());
        keys.add("receiver:" + row.getString("receiver_kind") + ":" + row.getString("receiver_code"));
        add(keys, "topic:", row.getString("topic"));
        add(keys, "unit:", row.getString("unit"));
        for (var helper : (String[]) row.getArray("helpers").getArray()) {
            keys.add("helper:" + helper);
        }
        return keys;
    }

    private static void add(Set<String> keys, String prefix, @Nullable String code) {
        if (code != null) {
            keys.add(prefix + code);
        }
    }
}
