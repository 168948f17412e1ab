package shangliang.studios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.studios.WangchuanStudios.ADMIN;
import static shangliang.studios.WangchuanStudios.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import shangliang.ModuleTest;
import shangliang.base.Act;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.council.Council;

/** Studios, venues and residencies loaded and read on a real database. */
@ModuleTest
@RecordApplicationEvents
class StudiosModuleTests {

    @Autowired
    Council council;

    @Autowired
    Studios studios;

    @Autowired
    StudioLinks links;

    @Autowired
    StudioRosters rosters;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void loadTheDistrict() {
        WangchuanStudios.load(council, studios);
    }

    @Test
    void halfTheMembershipIsInResidenceAndTheFigureSaysSo() {
        assertThat(rosters.coverage(TODAY)).isEqualTo(new Coverage(160, 314));
        assertThat(rosters.coverage(TODAY).percent()).isEqualTo(51);
        assertThat(rosters.coverage(LocalDate.of(2024, 3, 11)).residents()).isZero();
    }

    @Test
    void theDemoStudiosAreReadBackAsTheyWereLoaded() {
        assertThat(studios.book().studios()).hasSize(18);
        var yard = studios.book().studio("S08").orElseThrow();
        assertThat(yard.kind()).isEqualTo(LinkKind.LOCALITY);
        assertThat(yard.lead().name()).isEqualTo("陈念慈");
        assertThat(yard.opened().plaque()).isEqualTo(LocalDate.of(2023, 11, 8));
        var again =
                studios.load(ADMIN, WangchuanStudios.of(StudioLoad.List.STUDIOS, WangchuanStudios.demo("studios.csv")));
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void everyStudioHasTwoLeadersAndOneGuide() {
        for (var studio : studios.book().studios()) {
            assertThat(links.of(studio.code()).wrongOn(TODAY)).isEmpty();
        }
        assertThat(links.of("S08").on(TODAY).getFirst().span().from()).isEqualTo(LocalDate.of(2023, 5, 16));
    }

    @Test
    void anotherLocalPartyOrganisationLeadsFromItsDayOn() {
        var csv = WangchuanStudios.demo("studios.csv").replace("团区委机关党支部", "桂苑街道党工委");
        studios.load(ADMIN, new StudioLoad(StudioLoad.List.STUDIOS, csv, false, TODAY));
        var local = links.of("S17").links().stream()
                .filter(link -> link.kind() == Leadership.Kind.LEADS_LOCAL)
                .toList();
        assertThat(local).hasSize(2);
        assertThat(local.getFirst().span().from()).isEqualTo(TODAY);
        assertThat(local.getLast().span().to()).isEqualTo(TODAY.minusDays(1));
        assertThat(links.of("S17").wrongOn(TODAY)).isEmpty();
    }

    @Test
    void aLinkThatIsTakenAwayIsMissed() {
        var csv = "code,link_kind,name_zh,place,lead_name,lead_sector\nS16,SECTOR_ATTRIBUTE,半边天围炉工作室,BT,丁秋禾,J11\n";
        studios.load(ADMIN, new StudioLoad(StudioLoad.List.STUDIOS, csv, false, TODAY));
        assertThat(links.of("S16").wrongOn(TODAY)).containsExactly(Leadership.Kind.LEADS_LOCAL, Leadership.Kind.GUIDES);
    }

    @Test
    void theNearestOpenDoorIsThePlacesOwnElseTheTownsElseTheDistricts() {
        var book = studios.book();
        assertThat(book.nearest("QX-01", council.directory())).map(Venue::code).contains("V-QX-01");
        assertThat(book.nearest("QX-02", council.directory())).map(Venue::code).contains("V-QX");
        assertThat(book.nearest("DM-01", council.directory())).map(Venue::code).contains("V0");
        assertThat(book.stationOf("QX-01", council.directory()))
                .map(Venue::code)
                .contains("V-QX");
        assertThat(book.under("V-QX")).extracting(Venue::code).containsExactly("V-QX-01");
    }

    @Test
    void aResidencyEndsWithItsDay() {
        var csv = "studio,member,from,to\nS01,M001,2024-03-12,2026-03-08\nS18,M001,2024-03-12,2026-03-08\n";
        studios.load(ADMIN, new StudioLoad(StudioLoad.List.RESIDENCIES, csv, false, TODAY.minusDays(3)));
        assertThat(rosters.residents(TODAY).get("S01")).extracting("code").doesNotContain("M001");
        var back = "studio,member,from\nS01,M001,2026-03-09\nS18,M001,2026-03-09\n";
        studios.load(ADMIN, new StudioLoad(StudioLoad.List.RESIDENCIES, back, false, TODAY));
        assertThat(rosters.coverage(TODAY).residents()).isEqualTo(160);
    }

    @Test
    void aBadFileChangesNothingAndAStaleOneIsRefused() {
        var bad = "studio,member,from\nS01,M300,2026-03-01\nS99,M300,2026-03-01\n";
        assertThatThrownBy(() -> studios.load(ADMIN, WangchuanStudios.of(StudioLoad.List.RESIDENCIES, bad)))
                .isInstanceOf(Invalid.class);
        var good = WangchuanStudios.of(
                StudioLoad.List.VENUES, WangchuanStudios.VENUES + "V-DM,MEMBER_WORKSTATION,V0,DM,东门街道政协委员工作站,,,\n");
        var seen = studios.plan(ADMIN, good).fingerprint();
        studios.load(ADMIN, good);
        assertThatThrownBy(() -> studios.confirm(ADMIN, good, seen)).isInstanceOf(Stale.class);
        studios.load(ADMIN, new StudioLoad(StudioLoad.List.VENUES, WangchuanStudios.VENUES, true, TODAY));
        assertThat(studios.book().venues()).hasSize(3);
    }

    @Test
    void aStudioLeftOutOfTheFullListEndsWithItsResidencies() {
        var day = TODAY.plusDays(1);
        var without = WangchuanStudios.demo("studios.csv").replaceFirst("(?m)^S17,.*\\R", "");
        studios.load(ADMIN, new StudioLoad(StudioLoad.List.STUDIOS, without, true, day));
        assertThat(studios.book().studios()).extracting(Studio::code).doesNotContain("S17");
        assertThat(studios.book().nameOf("S17").zh()).isEqualTo("青年合伙人工作室");
        assertThat(rosters.residents(day)).doesNotContainKey("S17");
        studios.load(ADMIN, WangchuanStudios.of(StudioLoad.List.STUDIOS, WangchuanStudios.demo("studios.csv")));
        studios.load(ADMIN, WangchuanStudios.of(StudioLoad.List.RESIDENCIES, WangchuanStudios.residencies()));
    }

    @Test
    void onlyTheAdministratorMayChangeTheListsAndEachChangeIsAnAct() {
        var load = WangchuanStudios.of(StudioLoad.List.VENUES, WangchuanStudios.VENUES);
        assertThatThrownBy(() -> studios.load(Viewer.ANYONE, load)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> studios.plan(Viewer.ANYONE, load)).isInstanceOf(NotFound.class);
        var longer = load.csv().replace("赶场天上午", "每天上午");
        studios.load(ADMIN, new StudioLoad(StudioLoad.List.VENUES, longer, false, TODAY));
        assertThat(events.stream(Act.class).map(Act::name)).contains("studios.imported");
    }

    @Test
    void aMembersStudiosAreSignposted(@Autowired StudioGuide guide) {
        var lead = studios.book().studio("S01").orElseThrow().lead().member();
        assertThat(guide.of(List.of(lead)).get(lead)).extracting("href").contains("/studios/S18");
        assertThat(guide.of(List.of(UUID.randomUUID()))).isEmpty();
        var town = council.directory().place("QX").orElseThrow();
        assertThat(guide.at(town)).extracting("href").contains("/venues#V-QX", "/studios/S08");
    }
}
