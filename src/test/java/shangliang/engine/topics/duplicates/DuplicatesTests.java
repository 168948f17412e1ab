package shangliang.engine.topics.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nearly the same texts find each other; others do not, and many copies do no harm. */
class DuplicatesTests {

    private static final String TEXT = "晚上七点以后三楼以上没有自来水，已经持续两个星期，请尽快查看水泵";

    private final Duplicates duplicates = new Duplicates();

    private static String random(Random random, int length) {
        return random.ints(length, 0x4E00, 0x4E00 + 3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aCopyIsLinkedToTheFirst() {
        assertThat(duplicates.add("1", TEXT)).isEmpty();
        assertThat(duplicates.add("2", TEXT)).containsExactly(new Twin("1", 1));
    }

    @Test
    void aSmallChangeIsStillADuplicateWithItsLikeness() {
        duplicates.add("1", TEXT);
        var twins = duplicates.add("2", TEXT + "，谢谢");
        assertThat(twins).hasSize(1);
        var runs = TEXT.length() - 2.0;
        assertThat(twins.getFirst().likeness()).isCloseTo(runs / (runs + 3), within(1e-9));
    }

    @Test
    void anotherMatterIsNoDuplicate() {
        duplicates.add("1", TEXT);
        assertThat(duplicates.add("2", "村口的路灯坏了一个月，晚上走路看不见，请修一修")).isEmpty();
    }

    @Test
    void aCopyAlsoFindsWhatCameBetween() {
        duplicates.add("1", TEXT);
        duplicates.add("2", TEXT + "，谢谢");
        assertThat(duplicates.add("3", TEXT)).extracting(Twin::id).containsExactly("1", "2");
    }

    @Test
    void emptyAndShortTextsAreTaken() {
        assertThat(duplicates.add("1", "")).isEmpty();
        assertThat(duplicates.add("2", "")).isEmpty();
        duplicates.add("3", "好");
        assertThat(duplicates.add("4", "好")).containsExactly(new Twin("3", 1));
        assertThat(duplicates.add("5", "好的")).isEmpty();
    }

    @Test
    void fiveHundredCopiesAreOneEntryAndTellAHundredTwinsAtMost() {
        var last = IntStream.range(0, 500)
                .mapToObj(i -> duplicates.add("m" + i, TEXT))
                .toList()
                .getLast();
        assertThat(last).hasSize(100).contains(new Twin("m498", 1));
    }

    @Test
    void aFloodOfNearlyEqualTextsStaysBounded() {
        for (int i = 0; i < 2_000; i++) {
            assertThat(duplicates.add("m" + i, TEXT.repeat(3) + i)).hasSizeLessThanOrEqualTo(100);
        }
        assertThat(duplicates.add("last", TEXT.repeat(3))).isNotEmpty();
    }

    @Test
    void amongRandomTextsJustTheChangedOnesAreFound() {
        var random = new Random(7);
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            var text = random(random, 200);
            assertThat(duplicates.add("a" + i, text)).isEmpty();
            // 200 letters of which 18 are others: 182 - 2 runs of 216 are in both, 0.83
            found += duplicates
                    .add("b" + i, text.substring(18) + random(random, 18))
                    .size();
        }
        assertThat(found).isBetween(995, 1_000);
    }
}
