package shangliang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.SourceRef;

class LeafTests {

    private static final UUID ID = UUID.fromString("019cd01b-aa80-7858-b66f-fe8d08c241c9");
    private static final Instant AT = Instant.parse("2026-03-09T01:00:00.123456Z");

    @Test
    void anEntryIsWrittenInOneWayOnly() {
        assertThat(leaf("voices.answered", "post:7").entry())
                .isEqualTo("{\"v\":1,\"id\":\"019cd01b-aa80-7858-b66f-fe8d08c241c9\",\"act\":\"voices.answered\","
                        + "\"subject\":\"voice:019cd01b-aa80-7858-b66f-fe8d08c241c9\","
                        + "\"at\":\"2026-03-09T01:00:00.123456Z\",\"by\":\"post:7\","
                        + "\"commitment\":\"sha256:" + "ab".repeat(32) + "\"}");
    }

    @Test
    void whatWouldBreakTheLineIsEscaped() {
        assertThat(leaf("a\"b\\c\nd", "e").entry()).contains("\"a\\\"b\\\\c\\u000ad\"");
    }

    private static Leaf leaf(String name, String by) {
        return new Leaf(0, new Act(ID, name, new SourceRef("voice", ID), AT, by, new Commitment("ab".repeat(32))));
    }
}
