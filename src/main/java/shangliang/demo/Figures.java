package shangliang.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the demo holds and says what falls short of what it promises. */
@Component
class Figures {

    private static final String EXAMPLE = """
            select id
            from voice
            where phase = :phase
              and publication = 'PUBLISHED'
            order by received_at desc
            limit 1
            """;

    /** What is counted: name, least, most, condition or statement. */
    private static final List<CSVRecord> PROMISES = Sheets.rows("promises");

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Long> counted() {
        var counted = new LinkedHashMap<String, Long>();
        PROMISES.forEach(row -> counted.put(row.get("what"), count(row)));
        return counted;
    }

    List<String> wrong(Simulation simulation) {
        var wrong = new ArrayList<String>();
        for (var row : PROMISES) {
            var count = count(row);
            if (count < Long.parseLong(row.get("least")) || count > Long.parseLong(row.get("most"))) {
                wrong.add(row.get("what") + " " + count + " not in " + row.get("least") + ".." + row.get("most"));
            }
        }
        var refusals = simulation.tally().refusals();
        if (refusals * 50L > acts()) {
            wrong.add("refused acts " + refusals);
        }
        return wrong;
    }

    long acts() {
        return jdbc.sql("select count(*) from ledger_leaf").query(Long.class).single();
    }

    private long count(CSVRecord row) {
        return jdbc.sql("select count(*) from " + row.get("from"))
                .query(Long.class)
                .single();
    }

    @Nullable
    UUID example(String phase) {
        return jdbc.sql(EXAMPLE)
                .param("phase", phase)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
