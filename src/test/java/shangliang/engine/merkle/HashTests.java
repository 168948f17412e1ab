package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HashTests {

    private static final Hash HASH = Hash.ofLeaf(new byte[0]);

    @Test
    void aHashSurvivesEveryForm() {
        assertThat(Hash.of(HASH.bytes())).isEqualTo(HASH).hasSameHashCodeAs(HASH);
        assertThat(Hash.ofBase64(HASH.base64())).isEqualTo(HASH);
        assertThat(HASH).hasToString(Trees.REFERENCE_ROOTS.get(1));
    }

    @Test
    void changingTheGivenBytesDoesNotChangeTheHash() {
        var bytes = HASH.bytes();
        var copy = Hash.of(bytes);
        bytes[0]++;
        HASH.bytes()[0]++;
        assertThat(copy).isEqualTo(HASH);
    }

    @Test
    void aWrongLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofBase64("AAAA"));
    }

    @Test
    void aSecondSpellingOfTheSameBytesIsRefused() {
        var loose = HASH.base64().replace("0=", "1=").replace("=", "");
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofBase64(loose));
    }
}
