package shangliang.voices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Commitment;
import shangliang.base.LeafEvidence;

/** Imported voices, written in batches; a chunk's leaf names each step of it with its commitment, never its words. */
@Component
class BulkRows implements LeafEvidence {

    private static final String ADD_LEAF = """
            insert into voice_import_leaf (id, salt, content)
            values (:id, :salt, :content)
            """;

    private static final String LEAVES = """
            select id, salt, content
            from voice_import_leaf
            where id > :after
            order by id
            limit 100
            """;

    private static final String STEPS = """
            select id, salt, content
            from voice_step
            where id in (:ids)
            """;

    private final NamedParameterJdbcOperations batches;
    private final JdbcClient jdbc;

    BulkRows(NamedParameterJdbcOperations batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    void add(List<Importing.Kept> chunk, VoiceState.Stamp stamp) {
        batches.batchUpdate(
                VoiceRows.ADD,
                chunk.stream()
                        .map(kept -> new MapSqlParameterSource(VoiceMapping.newParams(kept.voice(), null, null)))
                        .toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                StepRows.ADD, chunk.stream().map(kept -> step(kept, stamp)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource step(Importing.Kept kept, VoiceState.Stamp stamp) {
        return new MapSqlParameterSource("id", kept.step())
                .addValue("voice", kept.voice().id())
                .addValue("at", VoiceMapping.utc(stamp.at()))
                .addValue("actor", stamp.actor())
                .addValue("actorName", stamp.name())
                .addValue("account", stamp.account())
                .addValue("name", Importing.STEP)
                .addValue("phase", Phase.IMPORTED.name())
                .addValue("content", kept.data())
                .addValue("salt", kept.salt());
    }

    void addLeaf(UUID id, String salt, String content) {
        jdbc.sql(ADD_LEAF)
                .param("id", id)
                .param("salt", salt)
                .param("content", content)
                .update();
    }

    /** One line for each voice of the chunk: its step and what commits to it. */
    static String content(List<Importing.Kept> chunk) {
        return chunk.stream()
                .map(kept -> line(kept.step(), Commitment.to(kept.salt(), kept.data())))
                .collect(Collectors.joining());
    }

    private static String line(UUID step, Commitment commitment) {
        return step + " " + commitment.hex() + "\n";
    }

    @Override
    public boolean owns(String act) {
        return act.equals("voices.imported");
    }

    /** Gives every chunk as its steps make it now, so that a changed or vanished step shows as a changed chunk. */
    @Override
    public void each(Consumer<Evidence> to) {
        var after = new UUID(0, 0);
        for (var some = leaves(after); !some.isEmpty(); some = leaves(after)) {
            some.forEach(leaf -> to.accept(new Evidence(leaf.id(), leaf.salt(), asItIsNow(leaf.content()))));
            after = some.getLast().id();
        }
    }

    private record Leaf(UUID id, String salt, String content) {}

    private List<Leaf> leaves(UUID after) {
        return jdbc.sql(LEAVES)
                .param("after", after)
                .query((row, at) ->
                        new Leaf(row.getObject("id", UUID.class), row.getString("salt"), row.getString("content")))
                .list();
    }

    private String asItIsNow(String content) {
        var lines = content.lines().map(line -> line.split(" ", 2)).toList();
        var ids = lines.stream().map(line -> UUID.fromString(line[0])).toList();
        Map<UUID, @Nullable Commitment> steps = new HashMap<>();
        jdbc.sql(STEPS).param("ids", ids).query(row -> {
            var salt = row.getString("salt");
            var data = row.getString("content");
            var now = salt == null || data == null ? null : Commitment.to(salt, data);
            steps.put(row.getObject("id", UUID.class), now);
        });
        return lines.stream()
                .filter(line -> steps.containsKey(UUID.fromString(line[0])))
                .map(line -> line(UUID.fromString(line[0]), found(steps, line)))
                .collect(Collectors.joining());
    }

    /** An erased step keeps the commitment it had. */
    private static Commitment found(Map<UUID, @Nullable Commitment> steps, String[] line) {
        var now = steps.get(UUID.fromString(line[0]));
        return now == null ? new Commitment(line[1]) : now;
    }
}
