package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which row holds the headings, and which column is what. */
class HeaderWordsTests {

    private final HeaderWords words = new HeaderWords();

    @Test
    void columnsAreKnownByTheirUsualNames() {
        assertThat(words.guess(List.of("留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "反对数", "点赞数")))
                .isEqualTo(Map.of(Field.ID, 0, Field.NAME, 1, Field.TITLE, 2, Field.TIME, 3, Field.TEXT, 4));
        assertThat(words.guess(List.of("row", "id", "user", "time", "title", "text", "label", "src")))
                .isEqualTo(Map.of(Field.ID, 1, Field.NAME, 2, Field.TIME, 3, Field.TITLE, 4, Field.TEXT, 5));
    }

    @Test
    void likeNamesAreProposedAndEachColumnOnce() {
        var guess = words.guess(List.of("诉求 内容（必填）", "答复内容", "答复时间", "联系电话", "所属镇街"));
        assertThat(guess)
                .containsEntry(Field.TEXT, 0)
                .containsEntry(Field.ANSWER, 1)
                .containsEntry(Field.ANSWER_TIME, 2)
                .containsEntry(Field.PHONE, 3)
                .containsEntry(Field.PLACE, 4);
        assertThat(guess.values()).doesNotHaveDuplicates();
    }

    @Test
    void theHeadingsMayStandBelowATitle() {
        var head = List.of(
                new Line(1, List.of("望川区2024年度信访台账", "", ""), null),
                new Line(2, List.of("单位：区信访局", "", ""), null),
                new Line(3, List.of("编号", "标题", "内容"), null),
                new Line(4, List.of("1", "路灯", "路灯不亮"), null));
        assertThat(words.header(head).number()).isEqualTo(3);
    }

    @Test
    void unknownHeadingsAreTakenFromTheFirstFullRow() {
        var head = List.of(
                new Line(1, List.of("", ""), null),
                new Line(2, List.of("foo", "bar"), null),
                new Line(3, List.of("1", "2"), null));
        assertThat(words.header(head).number()).isEqualTo(2);
    }
}
