package shangliang.engine.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trees for the tests: the published reference leaves, and a slow root straight from the definition in RFC 6962. */
final class Trees {

    static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private Trees() {}

    static List<Hash> referenceLeaves() {
        return Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(HexFormat.of()::parseHex)
                .map(Hash::ofLeaf)
                .toList();
    }

    static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Hash.ofLeaf(("leaf " + number).getBytes(UTF_8)))
                .toList();
    }

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.ofNothing();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofChildren(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** Nodes straight from the leaves, for complete subtrees only. */
    static Nodes nodes(List<Hash> leaves) {
        return (level, index) -> root(leaves.subList((int) (index << level), (int) ((index + 1) << level)));
    }

    /** What a ledger would hold after appending the leaves in one go. */
    static Map<TileAddress, Tile> stored(List<Hash> leaves) {
        var growth = new TileGrowth();
        Frontier.empty().append(leaves, growth);
        var stored = new HashMap<TileAddress, Tile>();
        growth.additions().forEach(tile -> stored.put(tile.address(), tile));
        return stored;
    }

    /** Each hash changed in turn, one left out at either end, and one too many. */
    static List<List<Hash>> tampered(List<Hash> path) {
        var bad = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            var changed = new ArrayList<>(path);
            changed.set(i, Hash.ofChildren(path.get(i), path.get(i)));
            bad.add(changed);
        }
        bad.add(path.subList(1, path.size()));
        bad.add(path.subList(0, path.size() - 1));
        bad.add(Stream.concat(path.stream(), Stream.of(path.getLast())).toList());
        return bad;
    }
}
