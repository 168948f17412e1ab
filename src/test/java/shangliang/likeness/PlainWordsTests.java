package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer is read as the person will read it; what is plain already is left alone. */
class PlainWordsTests {

    private static final String PLAIN = "路灯3月5日晚上换好了。要是又不亮，请打电话找张师傅。";

    private static List<String> keys(String text) {
        return PlainWords.hints(text).stream().map(Hint::key).toList();
    }

    @Test
    void aPlainAnswerGetsNoHints() {
        assertThat(PlainWords.hints(PLAIN)).isEmpty();
        assertThat(PlainWords.hints("水管两个工作日内修好，经办人是水务站的李科长，有事随时问他。")).isEmpty();
    }

    @Test
    void officeWordsAreShownWithWhatMayStandInstead() {
        var hints = PlainWords.hints(PLAIN + "我局高度重视，已会同有关部门予以解决。");
        assertThat(hints)
                .containsExactly(
                        new Hint("likeness.plain.office", "高度重视", "写做了什么"),
                        new Hint("likeness.plain.office", "有关部门", "写出部门的名称"),
                        new Hint("likeness.plain.office", "予以", "直接写做了什么"));
    }

    @Test
    void noMoreThanThreeOfAKindAreShown() {
        assertThat(keys(PLAIN + "高度重视，切实加大力度，酌情予以妥善处理，敬请谅解。")).hasSize(3);
    }

    @Test
    void aLongSentenceIsNamedByItsBeginning() {
        var sentence = "经过我们和供电公司以及小区物业三方到现场看过以后" + "发现线路老化需要全部更换并且重新申请用电容量".repeat(2);
        var hints = PlainWords.hints(PLAIN + sentence + "。");
        assertThat(hints).hasSize(1);
        assertThat(hints.getFirst().args()).containsExactly((long) sentence.length(), "经过我们和供电公司以及小");
    }

    @Test
    void sixtyLettersAreNotLong() {
        assertThat(keys(PLAIN + "灯".repeat(60) + "。")).isEmpty();
        assertThat(keys(PLAIN + "灯".repeat(61) + "。")).containsExactly("likeness.plain.long");
    }

    @Test
    void aMissingDayAndAMissingNameAreNoticed() {
        assertThat(keys("路灯的线路已经接好了，晚上会亮起来的。请放心。")).containsExactly("likeness.plain.day", "likeness.plain.name");
    }

    @Test
    void otherLanguagesAndUnfinishedTextsAreLeftAlone() {
        assertThat(PlainWords.hints("")).isEmpty();
        assertThat(PlainWords.hints("好的")).isEmpty();
        assertThat(PlainWords.hints("The lamp was mended. " + "It took a while. ".repeat(20)))
                .isEmpty();
        assertThat(PlainWords.hints(
                        "The lamp in 望川街道解放路口东侧二百米处 was mended by the night shift of the works department."))
                .isEmpty();
    }
}
