package shangliang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs {@code wrk} with 16 clients and reads what it counted. */
final class Wrk {

    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");

    private Wrk() {}

    /** Answers, all of them good ones. */
    record Counted(long answers, double rate) {}

    static double rate(String address, int seconds) throws IOException {
        return run(List.of(address), seconds).rate();
    }

    static Counted run(Path script, String address, int seconds, String... args) throws IOException {
        var words = new ArrayList<>(List.of("-s", script.toString(), address, "--"));
        words.addAll(List.of(args));
        return run(words, seconds);
    }

    /** Refuses to count errors as answers. */
    private static Counted run(List<String> words, int seconds) throws IOException {
        var line = new ArrayList<>(List.of("wrk", "-t2", "-c16", "--timeout", "20s", "-d" + seconds + "s"));
        line.addAll(words);
        var said = said(line);
        if (BAD.matcher(said).find()) {
            throw new IllegalStateException(said);
        }
        return new Counted(Long.parseLong(found(COUNT, said)), Double.parseDouble(found(RATE, said)));
    }

    static String found(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        return found.group(1);
    }

    static String said(List<String> line) throws IOException {
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
