package shangliang.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import shangliang.ModuleTest;
import shangliang.base.Act;
import shangliang.base.CalendarLoaded;
import shangliang.base.Calendars;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;

/** The lists of the demo district loaded, changed and read on a real database. */
@ModuleTest
@RecordApplicationEvents
class CouncilModuleTests {

    static final Viewer ADMIN = staff(Role.ADMIN);
    private static final LocalDate FOUNDED = LocalDate.of(2021, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final String MEMBERS = "code,name,sector,committee,regional_group,term_from,term_to\n";

    @Autowired
    Council council;

    @Autowired
    Members members;

    @Autowired
    OrganRows organs;

    @Autowired
    Calendars calendars;

    @Autowired
    ApplicationEvents events;

    static Viewer staff(Role role) {
        return new Viewer.Staff(
                UUID.randomUUID(), "何静", new Post(UUID.randomUUID(), role, ScopeRef.DISTRICT, Label.of("管理员")));
    }

    static String demo(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Load load(Load.List list, String csv) {
        return new Load(list, csv, false, FOUNDED);
    }

    @BeforeEach
    void loadTheDistrict() {
        council.load(ADMIN, load(Load.List.PLACES, demo("places.csv")));
        council.load(ADMIN, load(Load.List.ORGANS, demo("organs.csv")));
    }

    @Test
    void theDemoDistrictIsReadBackAsItWasLoaded() {
        var directory = council.directory();
        assertThat(directory.towns()).hasSize(23);
        assertThat(directory.organs(Organ.Kind.SECTOR)).hasSize(26).first().returns("J01", Organ::code);
        assertThat(directory.nameOf("CG")).isEqualTo(new Label("区城市管理局", "District Urban Management Bureau"));
        assertThat(directory.townUnitOf("QX-01")).map(Organ::code).contains("QX");
        assertThat(directory.place("WC")).get().extracting(Division::centroid).isNotNull();
    }

    @Test
    void loadingTheSameFileAgainChangesNothing() {
        var plan = council.load(ADMIN, load(Load.List.ORGANS, demo("organs.csv")));
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.same()).isPositive();
    }

    @Test
    void aRenamedOrganKeepsItsFormerName() {
        var renamed = "code,kind,name_zh,name_en,place\nHW,UNIT,区环卫所,District Cleansing Office,WC\n";
        council.load(ADMIN, new Load(Load.List.ORGANS, renamed, false, TODAY));
        assertThat(council.directory().nameOf("HW").zh()).isEqualTo("区环卫所");
        assertThat(organs.versions("HW"))
                .extracting(Organ::valid)
                .containsExactly(Span.since(TODAY), new Span(FOUNDED, TODAY.minusDays(1)));
    }

    @Test
    void aNameFromTomorrowOnIsNotShownToday() {
        var renamed = "code,kind,name_zh,name_en,place\nJR,UNIT,区金融局,,WC\n";
        council.load(ADMIN, new Load(Load.List.ORGANS, renamed, false, TODAY.plusDays(1)));
        assertThat(council.directory().nameOf("JR").zh()).isEqualTo("区金融发展中心");
        assertThat(council.directory().organ("JR")).get().matches(council.directory()::isCurrent);
    }

    @Test
    void anEditedOrganShowsAtOnceAndABadEditIsRefused() {
        var cells = Map.of("code", "TX", "kind", "UNIT", "name_zh", "区通信局", "name_en", "", "place", "WC");
        council.edit(ADMIN, new Sheet.Row(1, cells), TODAY);
        assertThat(council.directory().nameOf("TX").zh()).isEqualTo("区通信局");
        var bad = Map.of("code", "TX", "kind", "UNIT", "name_zh", "", "place", "XX");
        assertThatThrownBy(() -> council.edit(ADMIN, new Sheet.Row(1, bad), TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("name_zh", "place"));
    }

    @Test
    void aFileWithOneBadLineChangesNothing() {
        var csv = "code,kind,name_zh,place\nNEW,UNIT,新单位,WC\nBAD,UNIT,,WC\n";
        assertThatThrownBy(() -> council.load(ADMIN, load(Load.List.ORGANS, csv)))
                .isInstanceOf(Invalid.class);
        assertThat(council.directory().organ("NEW")).isEmpty();
    }

    @Test
    void aTownBelongsToOneGroupWhichAnotherMayTakeOverInTheSameFile() {
        var heading = "code,kind,name_zh,place,area\n";
        var second = heading + "G9,REGIONAL_GROUP,另一个小组,DM,LH\n";
        assertThatThrownBy(() -> council.load(ADMIN, new Load(Load.List.ORGANS, second, false, TODAY)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                assertThat(invalid.problems().getFirst().args()).contains("LH", "G1"));
        var over = heading + "G9,REGIONAL_GROUP,另一个小组,DM,LH\nG1,REGIONAL_GROUP,城中片区委员小组,DM,DM YW MY\n";
        council.load(ADMIN, new Load(Load.List.ORGANS, over, false, TODAY));
        assertThat(council.directory().groupOf("LH")).get().returns("G9", Organ::code);
        assertThat(council.directory().groupOf("YW")).get().returns("G1", Organ::code);
    }

    @Test
    void aConfirmationOfWhatIsNoLongerTrueIsRefused() {
        var csv = "code,parent,kind,name_zh\nQX-90,QX,VILLAGE,新村\n";
        var shown = council.plan(ADMIN, load(Load.List.PLACES, csv));
        council.load(ADMIN, load(Load.List.PLACES, csv));
        assertThatThrownBy(() -> council.confirm(ADMIN, load(Load.List.PLACES, csv), shown.fingerprint()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aPlaceLeftOutOfTheFullListEndsButKeepsItsName() {
        var more = demo("places.csv") + "QX-91,QX,VILLAGE,旧村,,,\n";
        council.load(ADMIN, load(Load.List.PLACES, more));
        council.load(ADMIN, new Load(Load.List.PLACES, demo("places.csv"), true, TODAY));
        assertThat(council.directory().placeName("QX-91").zh()).isEqualTo("旧村");
        assertThat(council.directory().placesUnder("QX"))
                .extracting(Division::code)
                .doesNotContain("QX-91");
    }

    @Test
    void membersServeDatedTerms() {
        council.load(ADMIN, load(Load.List.MEMBERS, MEMBERS + "T001,陈敏,J20,KW,G1,2021-12-01,\n"));
        var first = members.find("T001").orElseThrow();
        assertThat(members.currentIds(TODAY)).contains(first.id());
        council.load(ADMIN, load(Load.List.MEMBERS, MEMBERS + "T001,陈敏,J22,KW,G1,2026-03-01,\n"));
        assertThat(members.find("T001"))
                .get()
                .returns("J22", member -> member.term().sector());
        council.endTerm(ADMIN, "T001", TODAY);
        assertThat(members.currentIds(TODAY)).contains(first.id());
        assertThat(members.currentIds(TODAY.plusDays(1))).doesNotContain(first.id());
        assertThat(members.byIds(List.of(first.id()))).hasSize(1);
    }

    @Test
    void anAppointedMemberServesFromThatDay() {
        var term = new Member.Term(Span.since(TODAY), "J20", null, null, null);
        var member = new Member(UUID.randomUUID(), "T002", "罗强", "工程师", "", term);
        council.appoint(ADMIN, member);
        assertThat(members.find("T002")).contains(member);
        assertThatThrownBy(() -> council.endTerm(ADMIN, "T002", TODAY.minusDays(1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> council.endTerm(ADMIN, "T999", TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheAdministratorMayChangeTheLists() {
        var load = load(Load.List.PLACES, demo("places.csv"));
        assertThatThrownBy(() -> council.load(staff(Role.CLERK), load)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> council.plan(Viewer.ANYONE, load)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> council.endTerm(staff(Role.UNIT), "T001", TODAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyChangeGivesTheLedgerItsAct() {
        council.load(ADMIN, load(Load.List.PLACES, "code,parent,kind,name_zh\nQX-92,QX,VILLAGE,又一村\n"));
        assertThat(events.stream(Act.class).map(Act::name)).contains("council.imported");
    }

    @Test
    void aYearsCalendarIsLoadedAndMakesItOfficial() {
        var csv = "date,kind,name,source\n2027-01-01,HOLIDAY,元旦,通知\n2027-01-02,WORKDAY,调休上班,通知\n";
        var plan = council.planCalendar(ADMIN, 2027, csv);
        council.confirmCalendar(ADMIN, 2027, csv, plan.fingerprint());
        assertThat(calendars.current().officialYears()).contains(2027);
        assertThat(calendars.current().isWorkday(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(events.stream(CalendarLoaded.class)).containsExactly(new CalendarLoaded(2027));
        assertThatThrownBy(() -> council.confirmCalendar(ADMIN, 2027, csv, plan.fingerprint()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aCalendarWithOtherYearsDoublesOrNonsenseIsRefused() {
        var csv = "date,kind,name,source\n2026-01-01,HOLIDAY,元旦,通知\n2027-05-01,HOLIDAY,劳动节,通知\n"
                + "2027-05-01,HOLIDAY,劳动节,通知\n2027-05-04,WORKDAY,上班,通知\nsoon,PARTY,x,y\n";
        assertThat(council.planCalendar(ADMIN, 2027, csv).problems())
                .extracting(problem -> problem.line() + " " + problem.key())
                .containsExactly(
                        "2 council.row.year",
                        "5 council.row.workday",
                        "6 council.row.date",
                        "6 council.row.choice",
                        "4 council.row.repeated");
    }
}
