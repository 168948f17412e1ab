package shangliang.voices.suggest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The topics that people of the district gave to voices; ids of steps are in the order of time. */
@Component
class DecisionRows {

    private static final String DECIDED = """
            name in ('ACCEPT', 'SORT')
              and actor like 'post:%'
            """;

    /** Index {@code voice_step_decision_idx}, backwards. */
    private static final String NEWEST = """
            select voice.id, voice.topic
            from (
                select voice, max(id::text) as last
                from (
                    select voice, id
                    from voice_step
                    where %s
                    order by id desc
                    limit :most) as step
                group by voice) as decided
            join voice on voice.id = decided.voice
            where voice.topic is not null
            order by decided.last desc
            """.formatted(DECIDED);

    private static final String LAST = """
            select id
            from voice_step
            where %s
            order by id desc
            limit 1
            """.formatted(DECIDED);

    private static final String SINCE = """
            select count(*)::int
            from (
                select
                from voice_step
                where id > :last
                  and %s
                limit :most) as newer
            """.formatted(DECIDED);

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Voices with the topic they have now, the last decided first. */
    Map<UUID, String> newest(int most) {
        var topics = new LinkedHashMap<UUID, String>();
        jdbc.sql(NEWEST).param("most", most).query(row -> {
            topics.put(row.getObject("id", UUID.class), row.getString("topic"));
        });
        return topics;
    }

    @Nullable
    UUID last() {
        return jdbc.sql(LAST).query(UUID.class).optional().orElse(null);
    }

    /** How many decisions came after one, counted no further than {@code most}. */
    int since(UUID last, int most) {
        return jdbc.sql(SINCE)
                .param("last", last)
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
