package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTests {

    private static final String TEXT = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;

    @Test
    void theExampleOfTheSpecificationIsReadAndWritten() {
        var note = SignedNote.parse(
                TEXT
                        + "\n\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n");
        var checkpoint = Checkpoint.parse(note.body());
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root().base64()).isEqualTo("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        assertThat(checkpoint.text()).isEqualTo(TEXT);
    }

    @Test
    void extensionLinesAreKept() {
        var checkpoint = Checkpoint.parse(TEXT + "more 1\nmore 2\n");
        assertThat(checkpoint.extensions()).containsExactly("more 1", "more 2");
        assertThat(checkpoint.text()).isEqualTo(TEXT + "more 1\nmore 2\n");
    }

    @Test
    void anEmptyLogHasACheckpointToo() {
        var empty = new Checkpoint("example.com/log", 0, Hash.ofNothing());
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
    }

    @Test
    void whatIsNoCheckpointIsRefused() {
        for (var bad : List.of(
                "",
                "\n",
                "origin\n1\n",
                TEXT.stripTrailing(),
                TEXT + "\n",
                "\n" + TEXT,
                TEXT.replace("2085", "02085"),
                TEXT.replace("2085", "-2085"),
                TEXT.replace("2085", "2 085"),
                TEXT.replace("q2I=", "q2J="),
                TEXT.replace("q2I=", "q2I"),
                TEXT.replace("20852163", "9999999999999999999"),
                TEXT.replace("CsUY", ""))) {
            assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Checkpoint.parse(bad));
        }
    }

    @Test
    void aCheckpointWithoutOriginOrWithABrokenLineIsRefused() {
        var root = Hash.ofNothing();
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> new Checkpoint("", 1, root));
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> new Checkpoint("a\nb", 1, root));
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> new Checkpoint("a", -1, root));
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> new Checkpoint("a", 1, root, List.of("")));
    }
}
