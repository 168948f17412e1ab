package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import shangliang.base.Invalid;
import shangliang.base.Stale;
import shangliang.base.Zone;
import shangliang.identity.Term.Standing;

class TermTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Instant NOW = TODAY.atTime(9, 0).atZone(Zone.DISTRICT).toInstant();

    @Test
    void bothItsFirstAndItsLastDayCount() {
        var term = Term.of(FIRST, LAST);
        assertThat(term.on(FIRST.minusDays(1))).isEqualTo(Standing.UPCOMING);
        assertThat(term.on(FIRST)).isEqualTo(Standing.CURRENT);
        assertThat(term.on(LAST)).isEqualTo(Standing.CURRENT);
        assertThat(term.on(LAST.plusDays(1))).isEqualTo(Standing.OVER);
    }

    @Test
    void anOpenTermStaysCurrent() {
        assertThat(Term.of(FIRST, null).on(LocalDate.of(2099, 1, 1))).isEqualTo(Standing.CURRENT);
    }

    @Test
    void aTermCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> Term.of(LAST, FIRST)).isInstanceOf(Invalid.class);
    }

    @Test
    void endedTodayItIsOverToday() {
        var term = Term.of(FIRST, null).end(TODAY, NOW);
        assertThat(term.on(TODAY)).isEqualTo(Standing.OVER);
        assertThat(term.on(TODAY.minusDays(1))).isEqualTo(Standing.CURRENT);
    }

    @Test
    void endedLaterItStaysCurrentUntilThen() {
        var term = Term.of(FIRST, null).end(LAST, NOW);
        assertThat(term.on(LAST)).isEqualTo(Standing.CURRENT);
        assertThat(term.on(LAST.plusDays(1))).isEqualTo(Standing.OVER);
    }

    @Test
    void takenBackBeforeItBeganItWasNeverHeld() {
        var term = Term.of(LAST, null).end(TODAY, NOW);
        assertThat(term.on(LAST)).isEqualTo(Standing.OVER);
        assertThat(term.on(LAST.plusYears(1))).isEqualTo(Standing.OVER);
    }

    @Test
    void itCannotEndInThePastNorLaterThanPromised() {
        var term = Term.of(FIRST, LAST);
        assertThatThrownBy(() -> term.end(TODAY.minusDays(1), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> term.end(LAST.plusDays(1), NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsOverCannotEndAgain() {
        var ended = Term.of(FIRST, LAST).end(TODAY, NOW);
        assertThatThrownBy(() -> ended.end(TODAY, NOW)).isInstanceOf(Stale.class);
    }

    @Test
    void termsOverlapWhenTheyShareADay() {
        var march = Term.of(FIRST, LAST);
        assertThat(march.overlaps(Term.of(LAST, null))).isTrue();
        assertThat(march.overlaps(Term.of(LAST.plusDays(1), null))).isFalse();
        assertThat(Term.of(LAST.plusDays(1), null).overlaps(march)).isFalse();
        assertThat(march.overlaps(march)).isTrue();
        assertThat(Term.of(FIRST, null).overlaps(Term.of(LAST, null))).isTrue();
    }

    @Test
    void anEndedTermLeavesItsPlaceAtOnce() {
        var ended = Term.of(FIRST, null).end(TODAY, NOW);
        assertThat(ended.overlaps(Term.of(TODAY, null))).isFalse();
        var never = Term.of(LAST, null).end(TODAY, NOW);
        assertThat(never.overlaps(Term.of(FIRST, null))).isFalse();
    }
}
