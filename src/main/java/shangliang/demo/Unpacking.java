package shangliang.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty database with the packed district in one transaction, and puts its keys in their places before. */
final class Unpacking {

    private static final Logger LOG = LoggerFactory.getLogger(Unpacking.class);

    private static final String EMPTY = """
            select not exists (select from account)
                and not exists (select from voice)
                and not exists (select from place)
                and not exists (select from ledger_leaf)
                and not exists (select from ledger_unsealed)
            """;

    private final Connection connection;
    private final KeyFiles keys;

    Unpacking(Connection connection, KeyFiles keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** Does it when there is nothing yet; says whether it did. */
    boolean unpack(InputStream packed) throws SQLException {
        if (!isEmpty()) {
            return false;
        }
        connection.setAutoCommit(false);
        try (var zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
            var done = read(zip);
            if (done) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return done;
        } catch (IOException e) {
            connection.rollback();
            throw new UncheckedIOException(e);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(EMPTY)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private boolean read(ZipInputStream zip) throws IOException, SQLException {
        var tables = text(zip, Pack.TABLES).lines().toList();
        var counters = text(zip, Pack.COUNTERS).lines().toList();
        for (var key : KeyFiles.Key.values()) {
            var secret = text(zip, Pack.key(key));
            if (!keys.takes(key, secret)) {
                LOG.warn("The demo is not loaded: there already is another key {}", key);
                return false;
            }
            keys.put(key, secret);
        }
        clear(tables);
        for (int i = 0; i < tables.size(); i++) {
            next(zip, Pack.table(i));
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + tables.get(i) + " from stdin", zip);
        }
        for (var counter : counters) {
            setCounter(counter.split(" "));
        }
        return true;
    }

    /** Some tables came with a first content of their own, which the packed ones hold too. */
    private void clear(List<String> tables) throws SQLException {
        var names = tables.stream()
                .map(table -> table.substring(0, table.indexOf(' ')))
                .collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + names);
        }
    }

    private void setCounter(String[] counter) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, counter[0]);
            statement.setLong(2, Long.parseLong(counter[1]));
            statement.execute();
        }
    }

    private static String text(ZipInputStream zip, String name) throws IOException {
        next(zip, name);
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void next(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("the packed demo lacks " + name);
        }
    }
}
