package shangliang.voices.imports;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bands of imported texts, by which near-duplicates are found, and the links between them. */
@Component
class TwinRows {

    /** The latest ones are enough: of a text that is there thousands of times, any one will do. */
    private static final String SHARING = """
            select voice.id, voice.title, voice.body, coalesce(twin.first, voice.id) as first
            from voice_import_text as known
            join voice on voice.id = known.voice
            left join voice_twin as twin on twin.voice = known.voice
            where known.bands && :bands
            order by known.voice desc
            limit 4000
            """;

    private static final String LINK = """
            insert into voice_twin (voice, first, likeness)
            values (:voice, :first, :likeness)
            """;

    private static final String REMEMBER = """
            insert into voice_import_text (voice, bands)
            values (:voice, :bands)
            """;

    private static final String LINKED = """
            select count(*)
            from voice_import_row as row
            join voice_twin as twin on twin.voice = row.voice
            where row.import = :import
            """;

    /** What is remembered of a text. */
    record Bands(UUID voice, long[] numbers) {}

    /** An earlier text that shares a band, and the first one of its group. */
    record Earlier(UUID voice, String title, String text, UUID first) {}

    /** Says nearly the same as the group of {@code first}; {@code likeness} is that to the nearest in it, 0.8 to 1. */
    record Link(UUID voice, UUID first, double likeness) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    TwinRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Earlier> sharing(List<Bands> bands) {
        var all = bands.stream()
                .flatMapToLong(some -> Arrays.stream(some.numbers()))
                .distinct()
                .boxed()
                .toArray(Long[]::new);
        return jdbc.sql(SHARING)
                .param("bands", all)
                .query((row, number) -> new Earlier(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("body"),
                        row.getObject("first", UUID.class)))
                .list();
    }

    void link(List<Link> links) {
        batches.batchUpdate(
                LINK,
                links.stream()
                        .map(link -> new MapSqlParameterSource("voice", link.voice())
                                .addValue("first", link.first())
                                .addValue("likeness", link.likeness()))
                        .toArray(SqlParameterSource[]::new));
    }

    void remember(List<Bands> bands) {
        batches.batchUpdate(
                REMEMBER,
                bands.stream()
                        .map(some -> new MapSqlParameterSource("voice", some.voice())
                                .addValue(
                                        "bands",
                                        Arrays.stream(some.numbers()).boxed().toArray(Long[]::new)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** How many rows of an import say nearly the same as an earlier one. */
    int linked(UUID id) {
        return jdbc.sql(LINKED).param("import", id).query(Integer.class).single();
    }
}
