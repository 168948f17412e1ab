package shangliang.studios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.council.Member;
import shangliang.council.Organ;
import shangliang.council.Plan;
import shangliang.council.Sheet;
import shangliang.council.Span;

/** Every bad line of a studio, venue or residency file is named before anything happens. */
class StudioPlanTests {

    private static final LocalDate FROM = LocalDate.of(2021, 12, 1);
    private static final Directory DIRECTORY = Directory.of(
            List.of(
                    new Division("WC", null, Division.Kind.DISTRICT, Label.of("望川区"), null, true),
                    new Division("QX", "WC", Division.Kind.TOWN, Label.of("清溪镇"), null, true)),
            List.of(new Organ("LL", Organ.Kind.COMMITTEE, Label.of("联络委"), "WC", Span.since(FROM))));

    private static Member member(String code, String name) {
        var term = new Member.Term(new Span(FROM, LocalDate.of(2026, 12, 31)), "J01", null, null, null);
        return new Member(UUID.nameUUIDFromBytes(new byte[] {(byte) code.hashCode()}), code, name, "", "", term);
    }

    private static List<String> told(Plan<?> plan) {
        return plan.problems().stream()
                .map(problem -> problem.line() + " " + problem.key())
                .toList();
    }

    private static Plan<Venue> venues(String rows) {
        var sheet = Sheet.read("code,tier,parent,place,name_zh,uses\n" + rows, VenueList.COLUMNS);
        return VenueList.plan(sheet, List.of(), DIRECTORY, false);
    }

    private static Plan<Studio> studios(String rows, Member... members) {
        var heading = "code,link_kind,name_zh,place,lead_name,lead_sector,committee,trial_date,plaque_date\n";
        var list = new StudioList(DIRECTORY, List.of(members), Set.of("V0"));
        return list.plan(Sheet.read(heading + rows, StudioList.COLUMNS), List.of(), false);
    }

    private static Plan<Residency> residencies(String rows, boolean many) {
        var members = Map.of("M1", member("M1", "陈敏"), "M2", member("M2", "罗强"));
        var list = new ResidencyList(members, Set.of("S1", "S2"), many);
        return list.plan(Sheet.read("studio,member,from,to\n" + rows, ResidencyList.COLUMNS), List.of(), false);
    }

    @Test
    void venuesHangBelowTheTierAbove() {
        assertThat(told(venues("V0,PRACTICE_CENTER,,WC,中心,HALL\nV1,MEMBER_WORKSTATION,V0,QX,站,COUNTER\n")))
                .isEmpty();
        assertThat(told(venues("V0,PRACTICE_CENTER,,WC,中心,\nV2,VILLAGE_STUDIO,V0,QX,室,\n")))
                .containsExactly("3 studios.row.tier");
        assertThat(told(venues("V1,MEMBER_WORKSTATION,,QX,站,BAR\n")))
                .containsExactly("2 studios.row.tier", "2 studios.row.use");
        assertThat(told(venues("V0,PRACTICE_CENTER,,XX,中心,\n"))).containsExactly("2 council.row.unknown");
    }

    @Test
    void aStudioIsLedByASingleKnownMember() {
        var row = "S1,LOCALITY,院坝工作室,QX,陈敏,J01,LL,2023-05-16,2023-11-08\n";
        assertThat(told(studios(row, member("M1", "陈敏")))).isEmpty();
        assertThat(told(studios(row))).containsExactly("2 studios.row.lead");
        assertThat(told(studios(row, member("M1", "陈敏"), member("M2", "陈敏")))).containsExactly("2 studios.row.leads");
    }

    @Test
    void aStudioWithAForeignKindCommitteeOrDatesIsRefused() {
        var row = "S1,FAMILY,院坝工作室,QX,陈敏,J01,QX,2023-11-08,2023-05-16\n";
        assertThat(told(studios(row, member("M1", "陈敏"))))
                .containsExactly("2 council.row.choice", "2 council.row.unknown", "2 council.row.backwards");
    }

    @Test
    void whetherAMemberMayBeInTwoStudiosIsTheDistrictsChoice() {
        var rows = "S1,M1,2024-01-01,\nS2,M1,2024-06-01,\n";
        assertThat(told(residencies(rows, true))).isEmpty();
        assertThat(told(residencies(rows, false))).containsExactly("3 studios.row.many");
        assertThat(told(residencies("S1,M1,2024-01-01,2024-05-31\nS2,M1,2024-06-01,\n", false)))
                .isEmpty();
    }

    @Test
    void aResidencyNeedsAStudioAMemberAndATerm() {
        assertThat(told(residencies("S9,M9,soon,\nS1,M1,2010-01-01,2010-02-01\nS1,M1,2024-02-01,2024-01-01\n", true)))
                .containsExactly(
                        "2 council.row.unknown",
                        "2 council.row.unknown",
                        "2 council.row.date",
                        "3 studios.row.term",
                        "4 council.row.backwards");
    }
}
