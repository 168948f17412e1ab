package shangliang.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file would change is said before it happens, and every bad row with its line. */
class PlanTests {

    private static final String PLACES = "code,parent,kind,name_zh,name_en,lat,lon\n";
    private static final String MEMBERS =
            "code,name,sector,committee,regional_group,place,occupation,strengths,term_from,term_to\n";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static Plan<Division> places(String rows, boolean whole) {
        var sheet = Sheet.read(PLACES + rows, PlaceList.COLUMNS);
        return PlaceList.plan(sheet, Wangchuan.places(), whole);
    }

    private static Plan<Member> members(String rows, List<Member> now) {
        var known = new HashMap<String, Member>();
        now.forEach(member -> known.put(member.code(), member));
        var sheet = Sheet.read(MEMBERS + rows, MemberList.COLUMNS);
        return new MemberList(Wangchuan.directory(), known, NOW).plan(sheet, now, false);
    }

    private static List<String> told(Plan<?> plan) {
        return plan.problems().stream()
                .map(problem -> problem.line() + " " + problem.key())
                .toList();
    }

    @Test
    void newChangedAndUnchangedPlacesAreToldApart() {
        var plan = places("QX,WC,TOWN,青溪镇,,30.1,107.3\nDM,WC,STREET,东门街道,,,\nSQ,WC,TOWN,石桥镇,,,\n", false);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.same()).isEqualTo(1);
        assertThat(plan.changes())
                .containsExactly(
                        new Change(
                                Change.Kind.CHANGED,
                                "QX",
                                "青溪镇",
                                List.of(
                                        new Change.Difference("name_zh", "清溪镇", "青溪镇"),
                                        new Change.Difference("lat", "", "30.1"),
                                        new Change.Difference("lon", "", "107.3"))),
                        new Change(Change.Kind.ADDED, "SQ", "石桥镇", List.of()));
    }

    @Test
    void aFullListEndsWhatItLeavesOut() {
        var plan = places("WC,,DISTRICT,望川区,,,\nQX,WC,TOWN,清溪镇,,,\n", true);
        assertThat(plan.endings()).extracting(Division::code).containsExactly("QX-03", "QX-03-1", "DM");
        assertThat(plan.count(Change.Kind.ENDED)).isEqualTo(3);
    }

    @Test
    void aPartialListEndsNothing() {
        assertThat(places("QX,WC,TOWN,清溪镇,,,\n", false).isReady()).isFalse();
    }

    @Test
    void anUnknownParentIsRefused() {
        assertThat(told(places("SQ,XX,TOWN,石桥镇,,,\n", false))).containsExactly("2 council.row.unknown");
        assertThat(told(places("QX,WC,TOWN,清溪镇,,,\n", true))).containsExactly("2 council.row.unknown");
    }

    @Test
    void onlyADistrictHasNothingAbove() {
        assertThat(told(places("SQ,,TOWN,石桥镇,,,\n", false))).containsExactly("2 council.row.parent");
    }

    @Test
    void aPlaceWithinItselfIsRefused() {
        assertThat(told(places("AA,AB,TOWN,甲,,,\nAB,AA,TOWN,乙,,,\nQX,QX-03-1,TOWN,清溪镇,,,\n", false)))
                .containsExactly("2 council.row.cycle", "3 council.row.cycle", "4 council.row.cycle");
    }

    @Test
    void aCodeTwiceIsRefusedAtTheSecond() {
        assertThat(told(places("SQ,WC,TOWN,石桥镇,,,\nSQ,WC,TOWN,石桥镇,,,\n", false)))
                .containsExactly("3 council.row.repeated");
    }

    @Test
    void everyBadCellOfARowIsTold() {
        var plan = places("sq,WC,CITY,,=1+1,95,\n" + "SQ,WC,TOWN," + "石".repeat(101) + ",,1,1\n", false);
        assertThat(told(plan))
                .containsExactlyInAnyOrder(
                        "2 council.row.code",
                        "2 council.row.choice",
                        "2 council.row.empty",
                        "2 council.row.formula",
                        "2 council.row.degrees",
                        "3 council.row.long");
        assertThat(plan.isReady()).isFalse();
    }

    @Test
    void halfACentroidIsRefused() {
        assertThat(told(places("SQ,WC,TOWN,石桥镇,,30.1,\n", false))).containsExactly("2 council.row.centroid");
    }

    @Test
    void anOrganNeedsAnExistingPlace() {
        var sheet = Sheet.read("code,kind,name_zh,place\nSL,UNIT,区水利局,XX\n", OrganList.COLUMNS);
        var list = new OrganList(Wangchuan.directory(), LocalDate.of(2026, 3, 2));
        assertThat(told(list.plan(sheet, List.of(), false))).containsExactly("2 council.row.unknown");
    }

    @Test
    void aMemberIsReadWithTermAndStrengths() {
        var plan = members("M001,陈敏,J01,TA,G1,DM,教师,普通话和川剧,2022/1/5,\n", List.of());
        assertThat(plan.problems()).isEmpty();
        var member = plan.puts().getFirst();
        assertThat(member.strengths()).isEqualTo("普通话和川剧");
        assertThat(member.term().span()).isEqualTo(Span.since(LocalDate.of(2022, 1, 5)));
    }

    @Test
    void aMemberOfAnUnknownBodyOrWithABadDateIsRefused() {
        var plan = members("M001,陈敏,TA,J01,CG,XX,,,2022-02-30,\nM002,罗强,J01,,,,,,2022-01-05,2021-01-05\n", List.of());
        assertThat(told(plan))
                .containsExactly(
                        "2 council.row.date",
                        "2 council.row.unknown",
                        "2 council.row.unknown",
                        "2 council.row.unknown",
                        "2 council.row.unknown",
                        "3 council.row.backwards");
    }

    @Test
    void aTermEarlierThanTheKnownOneIsRefused() {
        var now = new ArrayList<>(
                members("M001,陈敏,J01,,,,,,2022-01-05,\n", List.of()).puts());
        assertThat(told(members("M001,陈敏,J01,,,,,,2017-01-05,2021-12-31\n", now)))
                .containsExactly("2 council.row.term");
    }

    @Test
    void theFingerprintTellsTwoPlansApart() {
        var one = places("SQ,WC,TOWN,石桥镇,,,\n", false);
        assertThat(one.fingerprint())
                .isEqualTo(places("SQ,WC,TOWN,石桥镇,,,\n", false).fingerprint());
        assertThat(one.fingerprint())
                .isNotEqualTo(places("SQ,WC,TOWN,石桥乡,,,\n", false).fingerprint());
    }
}
