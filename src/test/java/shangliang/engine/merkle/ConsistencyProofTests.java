package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyProofTests {

    private static final List<Hash> LEAVES = Trees.leaves(130);

    @Test
    void thePathIsThePublishedOne() {
        var leaves = Trees.referenceLeaves();
        var proof = ConsistencyProof.of(6, 8, Trees.nodes(leaves));
        assertThat(proof.path().stream().map(Hash::toString))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everyGrowthOfEverySizeIsProven() {
        var tiles = Trees.stored(LEAVES);
        for (int to = 0; to <= LEAVES.size(); to++) {
            for (int from = 0; from <= to; from++) {
                var proof = ConsistencyProof.of(from, to, new Tiles(tiles::get));
                assertThat(proof.holds(root(from), root(to))).isTrue();
            }
        }
    }

    @Test
    void aTamperedPathIsRefused() {
        for (int to = 2; to <= 40; to++) {
            for (int from = 1; from < to; from++) {
                var proof = ConsistencyProof.of(from, to, Trees.nodes(LEAVES));
                var older = root(from);
                var newer = root(to);
                assertThat(tampered(proof)).noneMatch(bad -> bad.holds(older, newer));
            }
        }
    }

    @Test
    void anotherRootOnEitherSideIsRefused() {
        var proof = ConsistencyProof.of(5, 9, Trees.nodes(LEAVES));
        assertThat(proof.holds(root(4), root(9))).isFalse();
        assertThat(proof.holds(root(5), root(10))).isFalse();
    }

    @Test
    void theSameTreeNeedsNoPathButTheSameRoot() {
        var proof = new ConsistencyProof(7, 7, List.of());
        assertThat(proof.holds(root(7), root(7))).isTrue();
        assertThat(proof.holds(root(7), root(6))).isFalse();
        assertThat(new ConsistencyProof(7, 7, List.of(root(7))).holds(root(7), root(7)))
                .isFalse();
    }

    @Test
    void anEmptyTreeGrowsIntoAnyButOnlyIfItWasEmpty() {
        var proof = new ConsistencyProof(0, 7, List.of());
        assertThat(proof.holds(Hash.ofNothing(), root(7))).isTrue();
        assertThat(proof.holds(root(7), root(7))).isFalse();
        assertThat(new ConsistencyProof(0, 7, List.of(root(7))).holds(Hash.ofNothing(), root(7)))
                .isFalse();
    }

    @Test
    void aShrinkingTreeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyProof(8, 7, List.of()));
    }

    private static Hash root(int size) {
        return Trees.root(LEAVES.subList(0, size));
    }

    private static List<ConsistencyProof> tampered(ConsistencyProof proof) {
        return Trees.tampered(proof.path()).stream()
                .map(path -> new ConsistencyProof(proof.from(), proof.to(), path))
                .toList();
    }
}
