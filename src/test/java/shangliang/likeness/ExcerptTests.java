package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The part of a text that shows why it was found. */
class ExcerptTests {

    @Test
    void theAskedWordsAreMarkedWhereTheyStand() {
        var excerpt = Excerpt.of("路灯", "村口的路灯坏了一个月");
        assertThat(marked(excerpt)).containsExactly("路灯");
        assertThat(plain(excerpt)).isEqualTo("村口的路灯坏了一个月");
    }

    @Test
    void ofALongTextThePartWithTheMostAskedWordsIsShown() {
        var filler = "这里说的是别的事情。".repeat(40);
        var excerpt = Excerpt.of("自来水 压力", "水管。" + filler + "三楼以上自来水压力不足。" + filler);
        assertThat(marked(excerpt)).contains("自来水", "压力");
        assertThat(plain(excerpt)).startsWith("…").endsWith("…").hasSizeLessThan(110);
    }

    @Test
    void aWordThatIsNotThereMarksNothingAndShowsTheBeginning() {
        var excerpt = Excerpt.of("路灯", "自来水压力不足");
        assertThat(marked(excerpt)).isEmpty();
        assertThat(plain(excerpt)).isEqualTo("自来水压力不足");
    }

    @Test
    void oneCharacterInsideAWordIsMarked() {
        assertThat(marked(Excerpt.of("灯", "路灯不亮"))).containsExactly("灯");
    }

    @Test
    void wideLettersAndCapitalsAreTheSameWord() {
        assertThat(marked(Excerpt.of("wifi", "办事大厅的ＷＩＦＩ连不上"))).containsExactly("ＷＩＦＩ");
    }

    @Test
    void neverMoreThanOneMarkStandsInOnePlace() {
        assertThat(plain(Excerpt.of("停水 停水 水", "停水停水又停水"))).isEqualTo("停水停水又停水");
    }

    @Test
    void anEmptyTextHasNoPart() {
        assertThat(Excerpt.of("路灯", " ").parts()).isEmpty();
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.parts().stream()
                .filter(Excerpt.Part::marked)
                .map(Excerpt.Part::text)
                .toList();
    }

    private static String plain(Excerpt excerpt) {
        return excerpt.parts().stream().map(Excerpt.Part::text).collect(Collectors.joining());
    }
}
