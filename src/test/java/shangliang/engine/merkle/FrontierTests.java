package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTests {

    @Test
    void theRootsAreThePublishedOnes() {
        var leaves = Trees.referenceLeaves();
        for (int size = 0; size <= leaves.size(); size++) {
            var tree = Frontier.empty().append(leaves.subList(0, size), new TileGrowth());
            assertThat(tree.root()).hasToString(Trees.REFERENCE_ROOTS.get(size));
        }
    }

    @Test
    void growingInTwoStepsGivesTheSameTree() {
        var leaves = Trees.leaves(130);
        for (int size = 0; size <= 130; size++) {
            var start = Frontier.empty().append(leaves.subList(0, size), new TileGrowth());
            var grown = start.append(leaves.subList(size, 130), new TileGrowth());
            assertThat(start.root()).isEqualTo(Trees.root(leaves.subList(0, size)));
            assertThat(grown.root()).isEqualTo(Trees.root(leaves));
        }
    }

    @Test
    void theEdgeIsReadBackFromStoredTiles() {
        var leaves = Trees.leaves(700);
        var tiles = Trees.stored(leaves);
        for (int size : List.of(0, 1, 255, 256, 257, 511, 512, 700)) {
            var edge = Frontier.of(size, new Tiles(tiles::get));
            assertThat(edge.root()).isEqualTo(Trees.root(leaves.subList(0, size)));
        }
    }

    @Test
    void peaksThatDoNotFitTheSizeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(3, List.of(Hash.ofNothing())));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(-1, List.of()));
    }
}
