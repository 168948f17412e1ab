package shangliang.base.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the database is and how to open it. */
record DatabaseAddress(String url, String user, String password) {

    /** The outside database, when the environment names one. */
    static Optional<DatabaseAddress> outside(Map<String, String> environment) {
        var url = environment.get("SHANGLIANG_DB_URL");
        return url == null || url.isBlank()
                ? Optional.empty()
                : Optional.of(new DatabaseAddress(
                        url,
                        environment.getOrDefault("SHANGLIANG_DB_USER", ""),
                        environment.getOrDefault("SHANGLIANG_DB_PASSWORD", "")));
    }

    /** A database of the server that runs inside, on this machine only. */
    static DatabaseAddress inside(int port, String database, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, PostgresServer.USER, password);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** As settings of the application. */
    Stream<String> settings() {
        var credentials = user.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("--spring.datasource.username=" + user, "--spring.datasource.password=" + password);
        return Stream.concat(Stream.of("--spring.datasource.url=" + url), credentials);
    }
}
