package shangliang.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** A dispute as it comes up over a topic; {@code TOWN} stands for the office of the place. */
record Quarrel(
        String topic, String returnedBy, String named, String clause, String reason, String goesTo, String ruling) {

    static final String TOWN = "TOWN";

    static List<Quarrel> all() {
        return Sheets.rows("returns").stream().map(Quarrel::of).toList();
    }

    private static Quarrel of(CSVRecord row) {
        return new Quarrel(
                row.get("topic"),
                row.get("returned_by"),
                row.get("named"),
                row.get("clause"),
                row.get("reason"),
                row.get("goes_to"),
                row.get("ruling"));
    }
}
