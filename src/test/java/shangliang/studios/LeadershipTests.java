package shangliang.studios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shangliang.base.Label;
import shangliang.council.Span;

/** Two lead at once and one guides; anything else is named. */
class LeadershipTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private static Leadership.Link link(Leadership.Kind kind, LocalDate from, LocalDate to) {
        return new Leadership.Link(kind, null, Label.of("清溪镇党委"), new Span(from, to));
    }

    private static Leadership.Link open(Leadership.Kind kind) {
        return new Leadership.Link(kind, null, Label.of("清溪镇党委"), Span.since(TODAY.minusYears(1)));
    }

    @Test
    void twoLeadersAndOneGuideAreInOrder() {
        var leadership = new Leadership(List.of(
                open(Leadership.Kind.LEADS_LOCAL),
                open(Leadership.Kind.LEADS_CONFERENCE),
                open(Leadership.Kind.GUIDES)));
        assertThat(leadership.wrongOn(TODAY)).isEmpty();
        assertThat(leadership.on(TODAY)).hasSize(3);
    }

    @Test
    void aMissingAndADoubledPartAreNamed() {
        var leadership = new Leadership(List.of(open(Leadership.Kind.GUIDES), open(Leadership.Kind.GUIDES)));
        assertThat(leadership.wrongOn(TODAY))
                .containsExactly(Leadership.Kind.LEADS_LOCAL, Leadership.Kind.LEADS_CONFERENCE, Leadership.Kind.GUIDES);
    }

    @Test
    void aLinkThatIsOverCountsNoLonger() {
        var over = link(Leadership.Kind.LEADS_LOCAL, TODAY.minusYears(2), TODAY.minusDays(1));
        assertThat(new Leadership(List.of(over)).on(TODAY)).isEmpty();
        assertThat(new Leadership(List.of(over)).on(TODAY.minusDays(1))).hasSize(1);
    }

    @Test
    void coverageIsRoundedToWholePercent() {
        assertThat(new Coverage(160, 314).percent()).isEqualTo(51);
        assertThat(new Coverage(1, 200).percent()).isEqualTo(1);
        assertThat(new Coverage(0, 0).percent()).isZero();
    }
}
