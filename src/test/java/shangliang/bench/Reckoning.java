package shangliang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Compares what was acknowledged with what the database holds. */
record Reckoning(Product product, Said said) {

    /** Every voice that was said here, and how often its first act stands in steps, thread and log. */
    private static final String VOICES = """
            select substring(body from '\\[([0-9a-f]{32})\\]$') as token,
                   year || '-' || lpad(serial::text, 6, '0') as number,
                   (select count(*) from voice_step where voice_step.voice = voice.id and name = 'SUBMIT') as steps,
                   (select count(*) from piece where piece.source = voice.id) as pieces,
                   (select count(*) from ledger_leaf where subject_id = voice.id)
                   + (select count(*) from ledger_unsealed where subject_id = voice.id) as leaves
            from voice
            where body ~ '\\[[0-9a-f]{32}\\]$'
            """;

    boolean holds() throws Exception {
        var problems = new ArrayList<>(said.contradictions());
        var found = new HashMap<String, String>();
        for (var row : product.store().rows(VOICES)) {
            if (found.put(row.get(0), row.get(1)) != null) {
                problems.add("doubled: " + row);
            }
            if (!row.subList(2, 5).equals(List.of("1", "1", "1"))) {
                problems.add("not whole: " + row);
            }
        }
        said.numbers().forEach((token, number) -> {
            if (!number.equals(found.get(token))) {
                problems.add("lost: " + token + " " + number + ", found " + found.get(token));
            }
        });
        System.out.printf(
                "%d acknowledged, %d in the database, %d sent again, %d problems%n",
                said.acknowledged(), found.size(), said.sentAgain(), problems.size());
        problems.stream().limit(20).forEach(problem -> System.out.println("    " + problem));
        return problems.isEmpty();
    }
}
