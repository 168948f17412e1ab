package shangliang.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.engine.merkle.Hash;
import shangliang.engine.merkle.Nodes;
import shangliang.engine.merkle.Tile;
import shangliang.engine.merkle.TileAddress;
import shangliang.engine.merkle.Tiles;

/** Keeps the tree's hashes, a tile to a row. */
@Repository
class TileRows {

    private static final String APPEND = """
            insert into ledger_tile (level, position, hashes)
            values (:level, :position, :hashes)
            on conflict (level, position) do update
            set hashes = substring(ledger_tile.hashes for :before) || excluded.hashes
            """;

    private static final String GET = """
            select hashes
            from ledger_tile
            where level = :level and position = :position
            """;

    private final JdbcClient jdbc;

    TileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the added hashes behind those that the tile had when the tree was {@code before} leaves long. */
    void append(Tile added, long before) {
        var address = added.address();
        jdbc.sql(APPEND)
                .param("level", address.level())
                .param("position", address.index())
                .param("hashes", added.bytes())
                .param("before", address.widthIn(before) * Hash.LENGTH)
                .update();
    }

    Optional<Tile> find(TileAddress address) {
        return jdbc.sql(GET)
                .param("level", address.level())
                .param("position", address.index())
                .query(byte[].class)
                .optional()
                .map(TileRows::wholeHashes)
                .filter(bytes -> bytes.length > 0)
                .map(bytes -> Tile.of(address, bytes));
    }

    Nodes nodes() {
        return new Tiles(address ->
                find(address).orElseThrow(() -> new LedgerHalted("a stored part of the tree is missing: " + address)));
    }

    /** Damage must be found by comparing, not by failing to read. */
    private static byte[] wholeHashes(byte[] stored) {
        return Arrays.copyOf(stored, Math.min(stored.length / Hash.LENGTH, Tile.WIDTH) * Hash.LENGTH);
    }
}
