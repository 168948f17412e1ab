package shangliang.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import shangliang.voices.VoiceKind;

/** A matter that ends before any unit has it: not taken, or sent to another body. */
record Aside(Story.Fate fate, String code, String topic, VoiceKind kind, String title, String text, String note) {

    static List<Aside> all() {
        return Sheets.rows("asides").stream().map(Aside::of).toList();
    }

    private static Aside of(CSVRecord row) {
        return new Aside(
                row.get("fate").equals("REFERRED_OUT") ? Story.Fate.REFERRED : Story.Fate.DECLINED,
                row.get("code"),
                row.get("topic"),
                VoiceKind.valueOf(row.get("kind")),
                row.get("title"),
                row.get("text"),
                row.get("note"));
    }
}
