package shangliang.bench;

import java.util.Arrays;
import java.util.List;

/** What {@code bin/bench} runs: measures the product beside a yardstick in the same run, or kills it and counts. */
final class Bench {

    private static final String USAGE = """
            bin/bench all            everything below but kill, and writes bench/README.md
            bin/bench http           requests/s of public pages beside a page that reads one row
            bin/bench say            voices/s submitted beside pgbench with the same statements
            bin/bench fed            voices/s submitted with likeness on beside off
            bin/bench lean           memory under load without likeness
            bin/bench lists          the 1,000th page of 100,000 voices beside the first
            bin/bench years          proposals, calendar and a thread over twelve years beside a page that reads one row
            bin/bench cockpit        the cockpit over 300,000 voices beside a page that reads one row
            bin/bench like           what is like a text, and search, among 1,000,000 voices (BENCH_VOICES)
            bin/bench topics         topics and near-duplicates on real messages (SHANGLIANG_TEST_DATA)
            bin/bench start          time to the first page, and memory
            bin/bench kill [rounds]  kills server and database under load, then counts (50 rounds)
            bin/bench kill [rounds] --tamper  and afterwards changes the records to see that it is found
            BENCH_SECONDS (15) and BENCH_ROUNDS (3) make it shorter or longer.
            """;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "help" : args[0]) {
            case "all" ->
                Measures.run(List.of("http", "say", "memory", "fed", "lean", "lists", "years", "topics", "start"));
            case "http" -> Measures.run(List.of("http"));
            case "say" -> Measures.run(List.of("say", "memory"));
            case "fed" -> Measures.run(List.of("fed"));
            case "lean" -> Measures.run(List.of("lean"));
            case "lists" -> Measures.run(List.of("lists"));
            case "years" -> Measures.run(List.of("years"));
            case "cockpit" -> Measures.run(List.of("cockpit"));
            case "like" -> Measures.run(List.of("like"));
            case "topics" -> Measures.run(List.of("topics"));
            case "start" -> Measures.run(List.of("start"));
            case "kill" -> System.exit(kill(Arrays.asList(args)));
            default -> System.out.print(USAGE);
        }
    }

    private static int kill(List<String> args) throws Exception {
        var rounds = args.stream().filter(word -> word.matches("\\d{1,4}")).findFirst();
        return new Kill(rounds.map(Integer::parseInt).orElse(50)).run(args.contains("--tamper")) ? 0 : 1;
    }
}
