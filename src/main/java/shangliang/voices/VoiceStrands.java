package shangliang.voices;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.thread.Strand;
import shangliang.thread.Strands;

/** Tells the thread of voices: in full to those who may see them, else as they were published. */
@Component
class VoiceStrands implements Strands {

    /** By primary key. */
    private static final String OF = """
            select %s, (%s) as seen
            from voice
            where id = any(:ids)
              and erased_at is null
              and (publication = 'PUBLISHED' or %2$s)
            """;

    private final JdbcClient jdbc;
    private final Tellers tellers;
    private final Turns turns;

    VoiceStrands(JdbcClient jdbc, Tellers tellers, Turns turns) {
        this.jdbc = jdbc;
        this.tellers = tellers;
        this.turns = turns;
    }

    @Override
    public String kind() {
        return Voice.KIND;
    }

    @Override
    public List<Strand> of(Collection<UUID> matters, Viewer viewer) {
        var sight = Sight.of(turns.of(viewer), tellers.council().directory());
        var telling = tellers.telling();
        var params = new HashMap<>(sight.params());
        params.put("ids", matters.toArray(UUID[]::new));
        return jdbc.sql(OF.formatted(VoiceMapping.COLUMNS, sight.condition()))
                .params(params)
                .query((row, at) -> strand(VoiceMapping.voice(row, at), row.getBoolean("seen"), viewer, telling))
                .list();
    }

    private static @Nullable String href(Voice voice, boolean desk) {
        var published = voice.publication().status() == Publication.Status.PUBLISHED;
        return desk ? "/desk/voices/" + voice.number() : published ? "/v/" + voice.number() : null;
    }

    private static Strand strand(Voice voice, boolean seen, Viewer viewer, Telling telling) {
        var staff = seen && VoiceFact.hasDesk(viewer) && viewer instanceof Viewer.Staff desk ? desk : null;
        return new Strand(
                voice.ref(),
                "voices.number.chinese",
                voice.number().toString(),
                seen
                        ? voice.matter().title()
                        : Objects.requireNonNullElse(voice.publication().title(), ""),
                href(voice, staff != null),
                staff == null
                        ? Audience.PUBLIC
                        : DeskArounds.audience(staff.post().role()),
                voice.phase().isEnd()
                        ? null
                        : Strand.Hold.of(telling.holder(voice), voice.handling().until()));
    }
}
