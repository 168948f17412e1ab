package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTests {

    @Test
    void eachEntryFollowsItsLength() {
        var bundle = EntryBundle.encode(List.of(new byte[] {7}, new byte[0], new byte[258]));
        assertThat(bundle).hasSize(2 + 1 + 2 + 2 + 258).startsWith(0, 1, 7, 0, 0, 1, 2);
        assertThat(EntryBundle.decode(bundle)).containsExactly(new byte[] {7}, new byte[0], new byte[258]);
    }

    @Test
    void theLongestEntryStillFits() {
        var longest = new byte[65_535];
        assertThat(EntryBundle.decode(EntryBundle.encode(List.of(longest)))).containsExactly(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.encode(List.of(new byte[65_536])));
    }

    @Test
    void aBundleCutShortIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[] {0}));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[] {0, 2, 1}));
    }
}
