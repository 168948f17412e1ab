package shangliang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Public pages beside a page that reads one row, taking turns, so that the machine's moods fall on all alike. */
record Pages(Product product, Table table) {

    /** The published voice with the longest thread. */
    private static final String VOICE = """
            select '/v/' || year || '-' || lpad(serial::text, 6, '0')
            from voice
            join piece on piece.source = voice.id
            where publication = 'PUBLISHED'
            group by voice.id
            order by count(*) desc, voice.id
            limit 1
            """;

    void run() throws Exception {
        var row = product.row();
        var voice = product.store().value(VOICE);
        var rates = turns(List.of(row, "/", voice));
        var one = median(rates.get(row));
        table.add("one row by its key, through the whole filter chain", perSecond(one), "", "", "");
        table.ratio("home page", perSecond(median(rates.get("/"))), "one row", median(rates.get("/")) / one, 0.5);
        table.ratio(
                "published voice with its thread",
                perSecond(median(rates.get(voice))),
                "one row",
                median(rates.get(voice)) / one,
                0.3);
    }

    private Map<String, List<Double>> turns(List<String> paths) throws Exception {
        var rates = new LinkedHashMap<String, List<Double>>();
        for (var path : paths) {
            Wrk.rate(product.address() + path, Ground.SECONDS);
        }
        for (int round = 0; round < Ground.ROUNDS; round++) {
            for (var path : paths) {
                var rate = Wrk.rate(product.address() + path, Ground.SECONDS);
                System.out.printf("  %8.0f /s  %s%n", rate, path);
                rates.computeIfAbsent(path, first -> new ArrayList<>()).add(rate);
            }
        }
        return rates;
    }

    static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException(Arrays.toString(sorted));
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** At most one in a hundred takes longer. */
    static double slowest(List<Double> taken) {
        var sorted = taken.stream().sorted().toList();
        return sorted.get(sorted.size() * 99 / 100);
    }

    /** The first half warms up. */
    static List<Double> warm(List<Double> all) {
        return all.subList(all.size() / 2, all.size());
    }

    static String perSecond(double rate) {
        return "%,.0f /s".formatted(rate);
    }
}
