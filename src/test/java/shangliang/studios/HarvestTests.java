package shangliang.studios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.studios.StudioOutcomes.Kind;
import shangliang.studios.StudioOutcomes.Outcome;
import shangliang.studios.StudioOutcomes.Tally;

/** What came of a studio's work: its own kinds first, several sources as one. */
class HarvestTests {

    private static Tally tally(Kind kind, int count, int firstDay) {
        return new Tally(
                kind,
                count,
                IntStream.range(0, count)
                        .mapToObj(i ->
                                new Outcome(kind + " " + (firstDay + i), LocalDate.ofEpochDay(firstDay + i), "/x/" + i))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void everyLinkIsThereForSomethingThatIsShownAlsoWhenThereIsNone(LinkKind link) {
        var none = Harvest.of(link, List.of());
        assertThat(none.own()).isNotEmpty().allMatch(tally -> tally.count() == 0);
        assertThat(none.own()).extracting(Tally::kind).containsExactlyElementsOf(link.shows());
        assertThat(none.others()).isEmpty();
    }

    @Test
    void noTwoLinksAreThereForTheSame() {
        assertThat(List.of(LinkKind.values())).extracting(LinkKind::shows).doesNotHaveDuplicates();
    }

    @Test
    void whatTwoSourcesKnowIsAddedUpAndTheLatestFiveAreNamed() {
        var found = List.of(tally(Kind.PAPER, 4, 100), tally(Kind.SERVICE, 1, 1), tally(Kind.PAPER, 3, 102));
        var harvest = Harvest.of(LinkKind.PROFESSIONAL_ACADEMIC, found);
        assertThat(harvest.own()).extracting(Tally::count).containsExactly(1L, 7L);
        assertThat(harvest.own().getLast().latest())
                .extracting(Outcome::title)
                .containsExactly("PAPER 104", "PAPER 103", "PAPER 103", "PAPER 102", "PAPER 102");
    }

    @Test
    void whatElseCameOfItStandsBeside() {
        var harvest = Harvest.of(LinkKind.INTEREST, List.of(tally(Kind.SOLVED, 2, 1)));
        assertThat(harvest.own()).extracting(Tally::kind).containsExactly(Kind.WORK);
        assertThat(harvest.others()).extracting(Tally::kind).containsExactly(Kind.SOLVED);
    }
}
