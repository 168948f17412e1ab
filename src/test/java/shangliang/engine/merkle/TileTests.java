package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TileTests {

    @Test
    void anIndexIsSpeltInStepsOfThreeDigits() {
        assertThat(new TileAddress(0, 1_234_067).path(256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(new TileAddress(2, 7).path(256)).isEqualTo("tile/2/007");
        assertThat(new TileAddress(1, 1000).path(17)).isEqualTo("tile/1/x001/000.p/17");
        assertThat(new TileAddress(0, 3).entriesPath(112)).isEqualTo("tile/entries/003.p/112");
    }

    @Test
    void aTreeOfSeventyThousandHasTheTilesOfTheSpecification() {
        assertThat(new TileAddress(0, 272).widthIn(70_000)).isEqualTo(256);
        assertThat(new TileAddress(0, 273).widthIn(70_000)).isEqualTo(112);
        assertThat(new TileAddress(1, 0).widthIn(70_000)).isEqualTo(256);
        assertThat(new TileAddress(1, 1).widthIn(70_000)).isEqualTo(17);
        assertThat(new TileAddress(2, 0).widthIn(70_000)).isEqualTo(1);
        assertThat(new TileAddress(3, 0).widthIn(70_000)).isZero();
        assertThat(new TileAddress(9, 0).widthIn(70_000)).isZero();
    }

    @Test
    void tilesGrowByAppendingOnly() {
        var leaves = Trees.leaves(66_000);
        var stored = new HashMap<TileAddress, List<Hash>>();
        var tree = Frontier.empty();
        for (int from = 0; from < leaves.size(); from += 1500) {
            var growth = new TileGrowth();
            tree = tree.append(leaves.subList(from, Math.min(from + 1500, leaves.size())), growth);
            growth.additions().forEach(tile -> stored.merge(tile.address(), tile.hashes(), TileTests::both));
        }
        assertThat(stored).allSatisfy((address, hashes) -> assertThat(hashes).hasSize(address.widthIn(66_000)));
        var nodes = new Tiles(address -> new Tile(address, stored.getOrDefault(address, List.of())));
        assertThat(nodes.at(16, 0)).isEqualTo(Trees.root(leaves.subList(0, 65_536)));
        var proof = InclusionProof.of(65_700, 66_000, nodes);
        assertThat(proof.holds(leaves.get(65_700), tree.root())).isTrue();
    }

    @Test
    void aTileSurvivesItsBytes() {
        var tile = new Tile(new TileAddress(0, 4), Trees.leaves(3));
        assertThat(Tile.of(tile.address(), tile.bytes())).isEqualTo(tile);
    }

    @Test
    void whatIsNoTileIsRefused() {
        var address = new TileAddress(1, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(address, new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(address, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(address, Trees.leaves(257)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TileAddress(64, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TileAddress(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> address.path(0));
        assertThatIllegalArgumentException().isThrownBy(() -> address.entriesPath(1));
    }

    private static List<Hash> both(List<Hash> before, List<Hash> added) {
        return Stream.concat(before.stream(), added.stream()).toList();
    }
}
