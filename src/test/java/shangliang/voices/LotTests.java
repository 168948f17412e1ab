package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the lot draws depends on the server's key, so that no unit can tell beforehand whose answer is looked at. */
class LotTests {

    @TempDir
    Path keys;

    @Test
    void aboutTheShareIsDrawnAndTheSameOnesEveryTime() {
        var ids = Stream.generate(UUID::randomUUID).limit(10_000).toList();
        var first = drawn(lot("one"), ids);
        assertThat(first).hasSizeBetween(400, 600).isEqualTo(drawn(lot("one"), ids));
    }

    @Test
    void anotherKeyDrawsOthers() {
        var ids = Stream.generate(UUID::randomUUID).limit(10_000).toList();
        assertThat(drawn(lot("one"), ids)).isNotEqualTo(drawn(lot("other"), ids));
    }

    private static List<UUID> drawn(Lot lot, List<UUID> ids) {
        return ids.stream().filter(lot::draws).toList();
    }

    private Lot lot(String key) {
        var settings = new VoicesSettings(keys.resolve(key), 5, 30);
        return new Lot(new ServerKey(settings), settings);
    }
}
