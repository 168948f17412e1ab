package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class InclusionProofTests {

    private static final List<Hash> LEAVES = Trees.leaves(130);

    @Test
    void thePathIsThePublishedOne() {
        var leaves = Trees.referenceLeaves();
        var proof = InclusionProof.of(5, 8, Trees.nodes(leaves));
        assertThat(proof.path().stream().map(Hash::toString))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(proof.holds(leaves.get(5), Trees.root(leaves))).isTrue();
    }

    @Test
    void everyLeafOfEverySizeIsProven() {
        var tiles = Trees.stored(LEAVES);
        for (int size = 1; size <= LEAVES.size(); size++) {
            var root = Trees.root(LEAVES.subList(0, size));
            for (int index = 0; index < size; index++) {
                var proof = InclusionProof.of(index, size, new Tiles(tiles::get));
                assertThat(proof.holds(LEAVES.get(index), root)).isTrue();
                assertThat(proof.holds(LEAVES.get((index + 1) % 130), root)).isFalse();
            }
        }
    }

    @Test
    void aTamperedPathIsRefused() {
        for (int size = 2; size <= 40; size++) {
            var root = Trees.root(LEAVES.subList(0, size));
            for (int index = 0; index < size; index++) {
                var proof = InclusionProof.of(index, size, Trees.nodes(LEAVES));
                var leaf = LEAVES.get(index);
                assertThat(tampered(proof)).noneMatch(bad -> bad.holds(leaf, root));
            }
        }
    }

    @Test
    void aProofOfAnotherPlaceOrSizeIsRefused() {
        var proof = InclusionProof.of(3, 7, Trees.nodes(LEAVES));
        var root = Trees.root(LEAVES.subList(0, 7));
        assertThat(new InclusionProof(2, 7, proof.path()).holds(LEAVES.get(3), root))
                .isFalse();
        assertThat(new InclusionProof(3, 4, proof.path()).holds(LEAVES.get(3), root))
                .isFalse();
    }

    @Test
    void aLeafOutsideTheTreeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InclusionProof(7, 7, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InclusionProof(-1, 7, List.of()));
    }

    private static List<InclusionProof> tampered(InclusionProof proof) {
        return Trees.tampered(proof.path()).stream()
                .map(path -> new InclusionProof(proof.index(), proof.size(), path))
                .toList();
    }
}
