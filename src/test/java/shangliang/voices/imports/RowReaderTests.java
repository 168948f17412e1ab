package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shangliang.voices.Outcome;
import shangliang.voices.VoiceKind;

/** How one line becomes a matter: what is understood, what is left open, what cannot be taken. */
class RowReaderTests {

    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    private static final List<String> HEADER = List.of("id", "text", "title", "time", "place", "answer", "outcome");
    private static final Map<Field, Integer> COLUMNS = Map.of(
            Field.ID,
            0,
            Field.TEXT,
            1,
            Field.TITLE,
            2,
            Field.TIME,
            3,
            Field.PLACE,
            4,
            Field.ANSWER,
            5,
            Field.OUTCOME,
            6);

    private final RowReader reader = new RowReader(
            new Mapping(COLUMNS, false, "QX"),
            new Vocabulary.Words(
                    Map.of("老街村", "QX-03"), Map.of(), Map.of(), Map.of(), Map.of("办成了", "SOLVED"), Map.of()),
            new Header(HEADER, 1, 0),
            NOW);

    private Row read(String... cells) {
        return reader.read(new Line(2, Arrays.asList(cells), null));
    }

    private String problem(String... cells) {
        var problem = read(cells).problem();
        return problem == null ? "" : problem.key();
    }

    @Test
    void aWholeRowIsUnderstood() {
        var row = read("7", " 路灯不亮\u0000 ", "路灯", "2019/2/28 11:25:05", "老街村", "已修好", "办成了");
        assertThat(row.problem()).isNull();
        assertThat(row.notes()).isEmpty();
        assertThat(row.history().matter().text()).isEqualTo("路灯不亮");
        assertThat(row.history().matter().place().code()).isEqualTo("QX-03");
        assertThat(row.history().matter().kind()).isEqualTo(VoiceKind.PUBLIC_ISSUE);
        assertThat(row.history().reply().outcome()).isEqualTo(Outcome.SOLVED);
        assertThat(row.history().at()).isEqualTo("2019-02-28T03:25:05Z");
    }

    @Test
    void whatIsNotKnownIsKeptInWordsAndNoted() {
        var row = read("7", "路灯不亮", "", "", "远方镇", "说过了", "还行");
        assertThat(row.problem()).isNull();
        assertThat(row.history().matter().place().code()).isEqualTo("QX");
        assertThat(row.history().matter().place().landmark()).isEqualTo("远方镇");
        assertThat(row.history().reply().outcome()).isNull();
        assertThat(row.history().reply().text()).isEqualTo("说过了\n\n还行");
        assertThat(row.notes())
                .contains("voices.imports.note.place", "voices.imports.note.outcome", "voices.imports.note.time");
    }

    @Test
    void aRowThatCannotBeTakenSaysWhy() {
        assertThat(problem("1", " \u200E ", "空")).isEqualTo("voices.imports.row.empty");
        assertThat(problem("1", "路灯", "", "前天")).isEqualTo("voices.imports.row.time");
        assertThat(problem("1", "路灯", "", "2030-01-01")).isEqualTo("voices.imports.row.future");
        assertThat(problem("1", "路灯", "", "", "", "", "", "多出来")).isEqualTo("voices.imports.row.wide");
        assertThat(problem("1".repeat(200), "路灯")).isEqualTo("voices.imports.row.id");
    }

    @Test
    void aLongTitleIsNotLost() {
        var title = "很长的标题".repeat(30);
        var matter = read("1", "正文", title).history().matter();
        assertThat(matter.title()).hasSize(100);
        assertThat(matter.text()).startsWith(title).endsWith("正文");
    }

    @Test
    void aRowIsItselfByItsNumberOrElseByWhatItSays() {
        assertThat(read("7", "甲").identity()).isNotEqualTo(read("8", "甲").identity());
        assertThat(read("7", "甲").identity().sameContent(read("8", "甲").identity()))
                .isTrue();
        assertThat(read("", "甲").identity()).isEqualTo(read("", " 甲 ").identity());
        assertThat(read("", "甲").identity()).isNotEqualTo(read("", "乙").identity());
        assertThat(read("", "甲", "", "2019-1-1").identity())
                .isNotEqualTo(read("", "甲", "", "2019-1-2").identity());
    }

    @Test
    void aMappingIsKeptAsText() {
        var mapping = new Mapping(COLUMNS, true, "QX-03");
        assertThat(Mapping.parse(mapping.toString())).isEqualTo(mapping);
    }
}
