package shangliang.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.duties.DutySamples.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shangliang.duties.Route.Because.ByClause;
import shangliang.duties.Route.Because.ByPrecedent;
import shangliang.duties.Route.NeedsHuman;
import shangliang.duties.Route.Reason;
import shangliang.duties.Route.Routed;

/** Routing answers with one unit and its reason, or says what a person has to decide. */
class RoutingTests {

    @Test
    void oneBasicOwnerIsRoutedToWithItsClause() {
        var route = Routing.route(book(unit("CG", basic("1.2", "LIGHT")), unit("ZW", basic("3", "LIFT"))), light());

        assertThat(route).isInstanceOfSatisfying(Routed.class, routed -> {
            assertThat(routed.unit()).isEqualTo("CG");
            assertThat(routed.clause()).isEqualTo("1.2");
            assertThat(routed.workingDays()).isEqualTo(7);
            assertThat(routed.because()).isEqualTo(new ByClause("CG", 1, "1.2"));
        });
    }

    @Test
    void theCommonTownListBindsTheOfficeOfThePlacesTown() {
        var book = book(towns(basic("T1", "LIGHT")));

        assertThat(unitOf(Routing.route(book, light()))).isEqualTo("QX");
        assertThat(unitOf(Routing.route(book, ask("LIGHT", OTHER_TOWN)))).isEqualTo("DM");
    }

    @Test
    void aTownsOwnListStandsInPlaceOfTheCommonOne() {
        var book = book(towns(basic("T1", "LIGHT")), town("QX", basic("Q1", "LIFT")));

        assertThat(reasonOf(Routing.route(book, light()))).isEqualTo(Reason.NONE_OWNS);
        assertThat(unitOf(Routing.route(book, ask("LIFT", VILLAGE)))).isEqualTo("QX");
        assertThat(unitOf(Routing.route(book, ask("LIGHT", OTHER_TOWN)))).isEqualTo("DM");
    }

    @Test
    void takenBackAndSupportingItemsNeverRouteToTheTown() {
        var back = book(towns(takenBack("T1", "LIGHT", "CG")));
        var support = book(towns(supporting("T2", "LIGHT", "CG")));

        assertThat(reasonOf(Routing.route(back, light()))).isEqualTo(Reason.TAKEN_BACK_UNKNOWN);
        assertThat(reasonOf(Routing.route(support, light()))).isEqualTo(Reason.NONE_OWNS);
        var withOwner = book(unit("CG", basic("1", "LIGHT")), towns(takenBack("T1", "LIGHT", "CG")));
        assertThat(unitOf(Routing.route(withOwner, light()))).isEqualTo("CG");
    }

    @Test
    void severalOwnersGoToAPersonWithEveryClause() {
        var book = book(unit("CG", basic("1", "LIGHT")), unit("GD", basic("9", "LIGHT")));

        assertThat(Routing.route(book, light())).isInstanceOfSatisfying(NeedsHuman.class, human -> {
            assertThat(human.reason()).isEqualTo(Reason.SEVERAL_OWN);
            assertThat(human.candidates()).extracting("unit").containsExactly("CG", "GD");
            assertThat(human.candidates()).extracting("clause").containsExactly("1", "9");
        });
    }

    @Test
    void aPrecedentDecidesAmongSeveralOwnersAndIsCited() {
        var lists = List.of(unit("CG", basic("1", "LIGHT")), unit("GD", basic("9", "LIGHT")));
        var book = new DutyBook(lists, List.of(precedent("2026-17", "LIGHT", null, "GD")));

        assertThat(Routing.route(book, light())).isInstanceOfSatisfying(Routed.class, routed -> {
            assertThat(routed.unit()).isEqualTo("GD");
            assertThat(routed.because()).isEqualTo(new ByPrecedent("2026-17"));
        });
    }

    @Test
    void theNarrowestPrecedentWinsThenTheNewest() {
        var lists = List.of(unit("CG", basic("1", "LIGHT")), unit("GD", basic("9", "LIGHT")));
        var wide = precedent("2026-18", "LIGHT", null, "GD");
        var narrow = precedent("2026-17", "LIGHT", "QX", "CG");
        var newer = precedent("2026-19", "LIGHT", "QX", "GD");

        assertThat(unitOf(Routing.route(new DutyBook(lists, List.of(wide, narrow)), light())))
                .isEqualTo("CG");
        assertThat(unitOf(Routing.route(new DutyBook(lists, List.of(narrow, newer)), light())))
                .isEqualTo("GD");
    }

    @Test
    void aPrecedentForSomeoneWhoNoLongerOwnsItIsNotFollowed() {
        var lists = List.of(unit("CG", basic("1", "LIGHT")), unit("GD", basic("9", "LIGHT")));
        var book = new DutyBook(lists, List.of(precedent("2026-17", "LIGHT", null, "ZW")));

        assertThat(reasonOf(Routing.route(book, light()))).isEqualTo(Reason.SEVERAL_OWN);
    }

    @Test
    void aPrecedentFillsAGapButNeverForATown() {
        var unit = new DutyBook(List.of(), List.of(precedent("2026-1", "LIGHT", null, "GD")));
        var town = new DutyBook(List.of(), List.of(precedent("2026-2", "LIGHT", "QX", "QX")));

        assertThat(unitOf(Routing.route(unit, light()))).isEqualTo("GD");
        assertThat(reasonOf(Routing.route(town, light()))).isEqualTo(Reason.NONE_OWNS);
    }

    @Test
    void anItemBoundToThePlaceComesBeforeOneForAll() {
        var book = book(unit("CG", basic("1", "LIGHT")), unit("YQ", basicIn("2", "LIGHT", "QX-03")));

        assertThat(unitOf(Routing.route(book, light()))).isEqualTo("YQ");
        assertThat(unitOf(Routing.route(book, ask("LIGHT", OTHER_TOWN)))).isEqualTo("CG");
    }

    @Test
    void anExpiredOrFutureListNeverRoutes() {
        var ended = ended(unit("CG", basic("1", "LIGHT")), DAY);
        assertThat(reasonOf(Routing.route(book(ended), light()))).isEqualTo(Reason.NONE_OWNS);

        var early = new Ask("LIGHT", VILLAGE, START.minusDays(1));
        assertThat(reasonOf(Routing.route(book(unit("CG", basic("1", "LIGHT"))), early)))
                .isEqualTo(Reason.NONE_OWNS);
    }

    @Test
    void withoutATopicOrTheTownAPersonIsAsked() {
        var book = book(towns(basic("T1", "LIGHT")), unit("CG", basic("1", "LIFT")));

        assertThat(reasonOf(Routing.route(book, new Ask(null, VILLAGE, DAY)))).isEqualTo(Reason.NO_TOPIC);
        assertThat(reasonOf(Routing.route(book, ask("LIGHT", DISTRICT)))).isEqualTo(Reason.NO_PLACE);
        assertThat(reasonOf(Routing.route(book, ask("LIGHT", Spot.UNKNOWN)))).isEqualTo(Reason.NO_PLACE);
        assertThat(unitOf(Routing.route(book, ask("LIFT", Spot.UNKNOWN)))).isEqualTo("CG");
    }

    @Test
    void theOrderOfInputDoesNotMatterAndTheLawsHoldForAnyLists() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var lists = randomLists(random);
            var precedents = new ArrayList<>(
                    List.of(precedent("2026-1", "LIGHT", null, "A"), precedent("2026-2", "LIGHT", "QX", "B")));
            var route = Routing.route(new DutyBook(lists, precedents), light());
            Collections.shuffle(lists, random);
            Collections.shuffle(precedents, random);

            assertThat(Routing.route(new DutyBook(lists, precedents), light())).isEqualTo(route);
            lawsHold(new DutyBook(lists, precedents), route);
        }
    }

    private static void lawsHold(DutyBook book, Route route) {
        var owners = book.on("LIGHT", VILLAGE, DAY).stream()
                .filter(held -> held.is(DutyKind.BASIC) && held.reaches(VILLAGE))
                .map(held -> held.candidate(VILLAGE).unit())
                .distinct()
                .toList();
        if (owners.size() == 1) {
            assertThat(unitOf(route)).isEqualTo(owners.getFirst());
            assertThat(((Routed) route).because()).isInstanceOf(ByClause.class);
        }
        if (route instanceof Routed routed && routed.unit().equals("QX")) {
            assertThat(owners).contains("QX");
        }
    }

    private static List<DutyList> randomLists(Random random) {
        var lists = new ArrayList<DutyList>();
        for (var owner : List.of("A", "B", "C", "QX", DutyList.TOWN)) {
            if (random.nextBoolean()) {
                var item = randomItem(random);
                var list = owner.length() == 1
                        ? unit(owner, item)
                        : new DutyList(owner, true, 1, START, null, "source", List.of(item));
                lists.add(random.nextInt(4) == 0 ? ended(list, DAY) : list);
            }
        }
        return lists;
    }

    private static DutyItem randomItem(Random random) {
        var topic = random.nextInt(4) == 0 ? "LIFT" : "LIGHT";
        return switch (random.nextInt(4)) {
            case 0 -> supporting("s" + random.nextInt(9), topic, "A");
            case 1 -> takenBack("t" + random.nextInt(9), topic, "B");
            default -> basic("b" + random.nextInt(9), topic);
        };
    }

    private static Ask light() {
        return ask("LIGHT", VILLAGE);
    }

    private static String unitOf(Route route) {
        return ((Routed) route).unit();
    }

    private static Reason reasonOf(Route route) {
        return ((NeedsHuman) route).reason();
    }
}
