package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.voices.Grade.Solved;

/** What was said on some topics within some days is counted as it is listed, and grades are told in whole fives only. */
class SpanTallyPageTests extends DeskGround {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final TopicSpan SPAN = new TopicSpan(List.of("ZJ-LIGHT", "QT"), DAY.minusDays(9), DAY.plusDays(9));
    private static final Pattern ITEM = Pattern.compile("href=\"/v/(\\d{4}-\\d{6})\"");

    @Autowired
    SpanTally tally;

    private void graded(String text, Solved solved) {
        var said = said(text);
        voices.publish(VoicesWorld.CLERK, said.number(), text, text);
        new Staged(voices).finish(said.number());
        voices.grade(
                VoicesWorld.person(said),
                said.number(),
                new Grade(solved, null, "", "", solved == Solved.PARTLY, false));
    }

    private long listed(String address) {
        return ITEM.matcher(body(pages.get().uri(address).exchange()))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .count();
    }

    @Test
    void figuresAreTheListsBehindThemAndFourGradesAreTooFew() {
        for (int i = 0; i < 4; i++) {
            graded("灯不亮" + i, Solved.YES);
        }
        new Staged(voices).accepted("没有公开的", "ZJ-LIGHT");
        var open = said("还没办的");
        voices.publish(VoicesWorld.CLERK, open.number(), "还没办的", "还没办的");
        voices.accept(VoicesWorld.STATION, open.number(), VoicesWorld.LIGHT);
        var elsewhere = said("别的话题");
        voices.publish(VoicesWorld.CLERK, elsewhere.number(), "别的话题", "别的话题");
        voices.accept(VoicesWorld.STATION, elsewhere.number(), new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-ROAD", false));
        var few = tally.of(SPAN);
        assertThat(few).isEqualTo(new SpanTally.Sum(5, 4, 0, 0));
        assertThat(few.isTold()).isFalse();
        assertThat(listed(SPAN.heard())).isEqualTo(5);
        assertThat(listed(SPAN.done())).isEqualTo(4);
        assertThat(body(pages.get().uri(SPAN.done()).exchange())).contains("这些话题上办成的", "路灯照明", "其他");
        assertThat(tally.of(new TopicSpan(SPAN.topics(), DAY.plusDays(1), DAY.plusDays(2))))
                .isEqualTo(new SpanTally.Sum(0, 0, 0, 0));
        clock.advance(java.time.Duration.ofMinutes(5));
        graded("第五盏", Solved.PARTLY);
        assertThat(tally.of(SPAN)).isEqualTo(new SpanTally.Sum(6, 6 - 1, 5, 4));
        clock.advance(java.time.Duration.ofMinutes(5));
        graded("第六盏", Solved.YES);
        assertThat(tally.of(SPAN).graded()).as("whole fives only").isEqualTo(5);
        assertThat(tally.of(SPAN).solved()).isEqualTo(4);
    }
}
