package shangliang.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One running product on its data directory. */
final class Product implements AutoCloseable {

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int FIRST_START_SECONDS = 900;

    private static final String ROW = """
            select '/bench/row?id=' || id
            from voice
            order by id
            limit 1
            """;

    private final List<String> command;
    private final Path data;
    private final int port;
    private Process process;

    private Product(List<String> command, Path data, int port) {
        this.command = command;
        this.data = data;
        this.port = port;
    }

    /** Starts it and returns at once. */
    static Product begin(List<String> how, Path data, String... settings) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(how);
        command.addAll(List.of("--server.port=" + port, "--shangliang.data=" + data, "--shangliang.demo.enabled=true"));
        command.addAll(List.of(settings));
        var product = new Product(List.copyOf(command), data, port);
        product.again();
        return product;
    }

    /** Starts it and returns when it is well. */
    static Product start(List<String> how, Path data, String... settings) throws Exception {
        var product = begin(how, data, settings);
        product.awaitPage("/actuator/health");
        return product;
    }

    /** As people start it. */
    static Product run(Path data) throws IOException {
        var port = freePort();
        var product = new Product(
                List.of("bin/run", "--port", Integer.toString(port), "--data", data.toString()), data, port);
        product.again();
        return product;
    }

    /** Once more with the same words, after it was killed. */
    void again() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    void awaitPage(String path) throws Exception {
        for (int tries = 0; tries < FIRST_START_SECONDS * 50; tries++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the product ended: " + Files.readString(log()));
            }
            try {
                if (get(path).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("no page at " + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "");
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        var request = request(path);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    /** The page that reads one voice by its key. */
    String row() throws Exception {
        return store().value(ROW);
    }

    /** How long a page takes that must come. */
    double milliseconds(String path, String cookie) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = get(path, cookie);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return (System.nanoTime() - began) / 1e6;
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(20));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Store store() {
        return new Store(data);
    }

    Path data() {
        return data;
    }

    Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Asks it to end, as the terminal does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
