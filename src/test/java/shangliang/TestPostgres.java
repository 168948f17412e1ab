package shangliang;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import shangliang.base.start.TestServer;

/**
 * A real PostgreSQL for tests: the one at {@code SHANGLIANG_TEST_DB_URL} when given, else one started per process. One
 * template is migrated once; every taker gets a copy of it.
 */
public final class TestPostgres {

    private static final String PREFIX = "shangliang_" + ProcessHandle.current().pid() + "_";
    private static final String TEMPLATE = PREFIX + "template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SERVER = server();

    static {
        execute("create database " + TEMPLATE);
        migrate(TEMPLATE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(TEMPLATE)));
    }

    private TestPostgres() {}

    /** A database of its own, migrated and empty; close it with {@link #discard}. */
    public static HikariDataSource fresh() {
        var name = PREFIX + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return pool(name);
    }

    /** A database of its own without any table, for tests of the migrations themselves. */
    public static HikariDataSource bare() {
        var name = PREFIX + COUNT.incrementAndGet();
        execute("create database " + name);
        return pool(name);
    }

    /** Closes the pool and drops the database behind it. */
    public static void discard(HikariDataSource database) {
        database.close();
        drop(database.getPoolName());
    }

    /** The pool that a Spring context starts on, so that what it writes at start is in every copy. */
    static HikariDataSource template() {
        return pool(TEMPLATE);
    }

    static boolean isTemplate(HikariDataSource database) {
        return database.getPoolName().equals(TEMPLATE);
    }

    private static HikariDataSource pool(String name) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setDataSource(source(name));
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static void migrate(String name) {
        Flyway.configure().dataSource(source(name)).load().migrate();
    }

    private static void drop(String name) {
        execute("drop database if exists " + name + " with (force)");
    }

    private static void execute(String sql) {
        try (var connection = source("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static PGSimpleDataSource source(String name) {
        var source = new PGSimpleDataSource();
        source.setUrl(SERVER);
        source.setDatabaseName(name);
        return source;
    }

    private static String server() {
        var given = System.getenv("SHANGLIANG_TEST_DB_URL");
        return given == null || given.isBlank() ? TestServer.start() : given;
    }
}
