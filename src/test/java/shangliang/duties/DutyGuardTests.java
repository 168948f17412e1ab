package shangliang.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.duties.DutySamples.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shangliang.duties.GuardAnswer.Allowed;
import shangliang.duties.GuardAnswer.NotOnList;
import shangliang.duties.GuardAnswer.Why;

/** Nothing is given to a unit that its list does not hold. */
class DutyGuardTests {

    @Test
    void aTownGetsItsBasicDuty() {
        assertThat(guard(book(towns(basic("T1", "LIGHT"))), "QX", null)).isInstanceOfSatisfying(Allowed.class, it -> {
            assertThat(it.clause()).isEqualTo("T1");
            assertThat(it.workingDays()).isEqualTo(7);
            assertThat(it.lead()).isTrue();
        });
    }

    @Test
    void aTownHelpsOnlyTheLeadItsListNames() {
        var book = book(towns(supporting("T2", "LIGHT", "CG")), unit("CG", basic("1", "LIGHT")));

        assertThat(guard(book, "QX", "CG"))
                .isInstanceOfSatisfying(
                        Allowed.class, it -> assertThat(it.lead()).isFalse());
        assertThat(why(guard(book, "QX", "ZW"))).isEqualTo(Why.OTHER_LEAD);
        assertThat(why(guard(book, "QX", null))).isEqualTo(Why.SUPPORTING_ONLY);
    }

    @Test
    void whatWasTakenBackIsNotGivenToATown() {
        var book = book(towns(takenBack("T3", "LIGHT", "CG")), unit("CG", basic("1", "LIGHT")));

        assertThat(guard(book, "QX", null)).isInstanceOfSatisfying(NotOnList.class, it -> {
            assertThat(it.why()).isEqualTo(Why.TAKEN_BACK);
            assertThat(it.whose())
                    .isInstanceOfSatisfying(
                            Route.Routed.class,
                            routed -> assertThat(routed.unit()).isEqualTo("CG"));
        });
        assertThat(why(guard(book, "QX", "CG"))).isEqualTo(Why.TAKEN_BACK);
    }

    @Test
    void everyOtherRefusalSaysWhyFromTheReceiversSide() {
        var book = book(unit("CG", basic("1", "LIGHT")), unit("YQ", basicIn("2", "LIFT", "DM")));

        assertThat(why(guard(book, "QX", null))).isEqualTo(Why.HELD_BY_OTHERS);
        assertThat(why(guard(book(), "QX", null))).isEqualTo(Why.NOBODY_HOLDS);
        assertThat(why(DutyGuard.check(book, new DutyGuard.Receiver("YQ", null), ask("LIFT", VILLAGE))))
                .isEqualTo(Why.ELSEWHERE);
        assertThat(why(DutyGuard.check(book, new DutyGuard.Receiver("CG", null), new Ask(null, VILLAGE, DAY))))
                .isEqualTo(Why.NO_TOPIC);
    }

    @Test
    void anotherTownsPlaceIsNotItsWork() {
        var book = book(towns(basic("T1", "LIGHT")));

        assertThat(why(DutyGuard.check(book, new DutyGuard.Receiver("QX", null), ask("LIGHT", OTHER_TOWN))))
                .isEqualTo(Why.HELD_BY_OTHERS);
    }

    @Test
    void aPrecedentOpensTheWayForAnOrganButNotForATown() {
        var book = new DutyBook(
                List.of(unit("CG", basic("1", "LIGHT"))),
                List.of(precedent("2026-1", "LIGHT", null, "GD"), precedent("2026-2", "LIGHT", "QX", "QX")));

        assertThat(guard(book, "GD", null))
                .isInstanceOfSatisfying(
                        Allowed.class,
                        it -> assertThat(it.because()).isEqualTo(new Route.Because.ByPrecedent("2026-1")));
        assertThat(why(guard(book, "QX", null))).isEqualTo(Why.HELD_BY_OTHERS);
    }

    private static GuardAnswer guard(DutyBook book, String unit, @Nullable String lead) {
        return DutyGuard.check(book, new DutyGuard.Receiver(unit, lead), ask("LIGHT", VILLAGE));
    }

    private static Why why(GuardAnswer answer) {
        return ((NotOnList) answer).why();
    }
}
