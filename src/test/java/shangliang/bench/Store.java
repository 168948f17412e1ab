package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks the database inside directly, without the product in between. */
record Store(Path data) {

    private static final String USER = "shangliang";

    Connection open() throws SQLException, IOException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/" + USER, USER, password());
    }

    int port() throws IOException {
        return Integer.parseInt(line(3));
    }

    String password() throws IOException {
        return Files.readString(data.resolve("database.password")).strip();
    }

    Path log() {
        return data.resolve("postgresql.log");
    }

    /** The server first, then all it has started. */
    List<ProcessHandle> processes() throws IOException {
        var server = ProcessHandle.of(Long.parseLong(line(0)));
        return server.stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .toList();
    }

    void run(String... statements) throws SQLException, IOException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    List<String> column(String sql) throws SQLException, IOException {
        return rows(sql).stream().map(row -> row.getFirst()).toList();
    }

    String value(String sql) throws SQLException, IOException {
        return column(sql).getFirst();
    }

    /** Every row as texts. */
    List<List<String>> rows(String sql) throws SQLException, IOException {
        try (var connection = open();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private String line(int number) throws IOException {
        var lines = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"));
        return lines.get(number).strip();
    }
}
