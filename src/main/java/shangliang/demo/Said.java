package shangliang.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import shangliang.base.Trade;
import shangliang.voices.Outcome;
import shangliang.voices.VoiceKind;

/** A text that people of the demo bring in, with the answer that it deserves; blanks in braces are filled for each. */
record Said(
        String topic,
        VoiceKind kind,
        String title,
        String text,
        String solution,
        String answer,
        Outcome outcome,
        String publicTitle,
        String publicText,
        int weight,
        String setting,
        @Nullable Trade trade) {

    static List<Said> all() {
        return Sheets.rows("voices").stream().map(Said::of).toList();
    }

    private static Said of(CSVRecord row) {
        return new Said(
                row.get("topic"),
                VoiceKind.valueOf(row.get("kind")),
                row.get("title"),
                row.get("text"),
                row.get("solution"),
                row.get("answer"),
                Outcome.valueOf(row.get("outcome")),
                row.get("public_title"),
                row.get("public_text"),
                Integer.parseInt(row.get("weight")),
                row.get("setting"),
                row.get("trade").isEmpty() ? null : Trade.valueOf(row.get("trade")));
    }

    /** A matter that is not for the district at all. */
    static Said of(Aside aside) {
        return new Said(
                aside.topic(),
                aside.kind(),
                aside.title(),
                aside.text(),
                "",
                aside.note(),
                Outcome.EXPLAINED,
                "",
                "",
                1,
                "ANY",
                null);
    }

    /** Whether it needs somebody within the hour. */
    boolean urgent() {
        return kind == VoiceKind.DISASTER
                || List.of("ZJ-WATER", "ZJ-GAS", "ZJ-POWER").contains(topic);
    }

    boolean mayBePublic() {
        return kind != VoiceKind.GUIDANCE && !publicTitle.isBlank();
    }
}
