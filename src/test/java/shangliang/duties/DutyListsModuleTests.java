package shangliang.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.duties.DutyWorld.ADMIN;
import static shangliang.duties.DutyWorld.FROM;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Stale;
import shangliang.council.Council;
import shangliang.duties.GuardAnswer.Allowed;
import shangliang.duties.GuardAnswer.NotOnList;
import shangliang.duties.Route.Reason;

/** Lists come from files, version by version, and routing and guard follow them. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyListsModuleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final String HEAD = "list,clause,kind,title_zh,topics,working_days,lead,place\n";

    @Autowired
    private Duties duties;

    @Autowired
    private Council council;

    @Autowired
    private Known known;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void load() {
        DutyWorld.load(council, duties);
    }

    @Test
    void theFirstTopicsAreThereFromTheFirstStart() {
        assertThat(duties.topics().areas()).hasSize(8);
        assertThat(duties.topics().under("ZJ")).extracting(Topic::code).contains("ZJ-LIGHT");
        assertThat(duties.topics().areaOf("ZJ-LIGHT").map(Topic::code)).contains("ZJ");
        assertThat(duties.topics().label("GONE").zh()).isEqualTo("GONE");
    }

    @Test
    void theDemoDistrictRoutesAndGuards() {
        assertThat(duties.route("ZJ-ROAD", "QX-03", DAY)).isInstanceOfSatisfying(Route.Routed.class, routed -> {
            assertThat(routed.unit()).isEqualTo("CG");
            assertThat(routed.clause()).isEqualTo("CG-003");
        });
        assertThat(reason(duties.route("ZJ-LIGHT", "QX-03", DAY))).isEqualTo(Reason.SEVERAL_OWN);
        assertThat(reason(duties.route("ZJ-LIGHT", null, DAY))).isEqualTo(Reason.NO_PLACE);
        assertThat(reason(duties.route("ZJ", "QX-03", DAY))).isEqualTo(Reason.NO_TOPIC);
        assertThat(duties.guard(Assignment.toLead("QX", "ZJ-LIGHT", "QX-03", DAY)))
                .isInstanceOf(Allowed.class);
        assertThat(duties.guard(Assignment.toLead("QX", "ZJ-ROAD", "QX-03", DAY)))
                .isInstanceOf(NotOnList.class);
        assertThat(duties.guard(new Assignment("QX", "CG", "ZJ-BUILD", "QX-03", DAY)))
                .isInstanceOfSatisfying(
                        Allowed.class, allowed -> assertThat(allowed.lead()).isFalse());
    }

    @Test
    void aNewVersionEndsTheOldOneWhichStaysReadable() {
        duties.loadLists(ADMIN, file("TX,TX-1,BASIC,a,QT-CONSUMER,5,,\n", APRIL));

        var book = known.book();
        assertThat(book.list("TX", DAY).orElseThrow().version()).isEqualTo(1);
        assertThat(book.list("TX", DAY).orElseThrow().until()).isEqualTo(APRIL);
        assertThat(book.list("TX", APRIL).orElseThrow().items()).hasSize(1);
        assertThat(book.versions("TX")).extracting(DutyList::version).containsExactly(2, 1);
    }

    @Test
    void thePreviewShowsWhatIsAddedChangedAndEnded() {
        var rows = "GD,GD-NEW,BASIC,a,ZJ-LIGHT,5,,\n";
        var plan = duties.planLists(ADMIN, file(rows, APRIL));

        assertThat(plan.plan().problems()).isEmpty();
        assertThat(plan.plan().changes()).extracting("code").contains("GD GD-NEW");
        assertThat(plan.plan().endings()).isNotEmpty();
        assertThat(plan.gaps().shared())
                .filteredOn(shared -> shared.topic().code().equals("ZJ-LIGHT"))
                .first()
                .satisfies(shared -> assertThat(shared.owners()).contains("CG", "GD", "TOWN"));
    }

    @Test
    void topicsThatNobodyOwnsAnyMoreAreNamed() {
        var plan = duties.planLists(ADMIN, file("YH,YH-1,BASIC,a,ZJ-ROAD,5,,\n", APRIL));

        assertThat(plan.gaps().nobodys()).extracting(Topic::code).isNotEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var before = count("duty_list");
        duties.loadLists(
                ADMIN,
                new ListFile(
                        DutyWorld.file("demo/duties.csv")
                                .lines()
                                .filter(line -> line.startsWith("list,") || line.startsWith("JW,"))
                                .reduce("", (a, b) -> a + b + "\n"),
                        APRIL,
                        "again"));

        assertThat(count("duty_list")).isEqualTo(before);
    }

    @Test
    void everyProblemOfARowIsNamed() {
        problem("NOBODY,1,BASIC,a,ZJ-ROAD,5,,\n", "council.row.unknown");
        problem("CG,1,BASIC,a,ZJ-NOWHERE,5,,\n", "council.row.unknown");
        problem("CG,1,BASIC,a,ZJ,5,,\n", "council.row.unknown");
        problem("CG,1,BASIC,a,,5,,\n", "council.row.empty");
        problem("CG,1,BASIC,a,ZJ-ROAD,5,,\nCG,1,BASIC,b,ZJ-ROAD,5,,\n", "council.row.repeated");
        problem("CG,1,BASIC,a,ZJ-ROAD,0,,\n", "duties.row.days");
        problem("CG,1,BASIC,a,ZJ-ROAD,61,,\n", "duties.row.days");
        problem("CG,1,BASIC,a,ZJ-ROAD,x,,\n", "duties.row.days");
        problem("TOWN,1,SUPPORTING,a,ZJ-ROAD,5,,\n", "duties.row.lead-missing");
        problem("TOWN,1,TAKEN_BACK,a,ZJ-ROAD,5,,\n", "duties.row.lead-missing");
        problem("CG,1,BASIC,a,ZJ-ROAD,5,HW,\n", "duties.row.lead-needless");
        problem("CG,1,OTHER,a,ZJ-ROAD,5,,\n", "council.row.choice");
        problem("CG,a b,BASIC,a,ZJ-ROAD,5,,\n", "duties.row.clause");
        problem("CG,1,BASIC,a,ZJ-ROAD,5,,NOWHERE\n", "council.row.unknown");
        problem("CG,1,BASIC,=1+1,ZJ-ROAD,5,,\n", "council.row.formula");
    }

    @Test
    void wrongMissingAndRepeatedColumnsAreNamed() {
        headProblem("list,clause,kind,title_zh,topics\n", "council.sheet.missing");
        headProblem("list,clause,kind,title_zh,topics,working_days,colour\n", "council.sheet.unknown");
        headProblem("list,list,clause,kind,title_zh,topics,working_days\n", "council.sheet.repeated");
        headProblem("", "council.sheet.empty");
    }

    @Test
    void aDateThatDoesNotFollowIsRefused() {
        var row = "SJ,SJ-1,BASIC,a,LD-CONTRACT,5,,\n";

        assertThat(problems(file(row, FROM))).contains("duties.file.not-after");
        assertThat(problems(file(row, DAY.minusDays(1)))).contains("duties.file.past");
        assertThatThrownBy(() -> duties.planLists(ADMIN, file(row, DAY.plusYears(2))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> duties.planLists(ADMIN, new ListFile(HEAD + row, APRIL, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> duties.loadLists(ADMIN, file(row, FROM))).isInstanceOf(Invalid.class);
    }

    @Test
    void whatWasNotShownIsNotDone() {
        var file = file("JR,JR-1,BASIC,a,QT-CONSUMER,5,,\n", APRIL);
        var before = count("duty_list");

        assertThatThrownBy(() -> duties.confirmLists(ADMIN, file, "other")).isInstanceOf(Stale.class);
        assertThat(count("duty_list")).isEqualTo(before);
        duties.confirmLists(ADMIN, file, duties.planLists(ADMIN, file).plan().fingerprint());
        assertThat(count("duty_list")).isEqualTo(before + 1);
    }

    @Test
    void onlyAnAdministratorLoads() {
        var file = file("CG,1,BASIC,a,ZJ-ROAD,5,,\n", APRIL);
        assertThatThrownBy(() -> duties.loadLists(DutyWorld.CLERK, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> duties.loadTopics(DutyWorld.unit("CG"), "")).isInstanceOf(NotFound.class);
    }

    @Test
    void everyVersionLeavesAnAct() {
        assertThat(jdbc.sql("select count(*) from duty_act where name = 'duties.list-begun' and salt is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(count("duty_list"));
    }

    @Test
    void aTopicLeftOutGoesOutOfUseAndComesBack() {
        var all = DutyWorld.file("district/topics.csv");
        var fewer = all.lines().filter(line -> !line.startsWith("QT-DOG,")).reduce("", (a, b) -> a + b + "\n");

        duties.loadTopics(ADMIN, fewer);
        assertThat(duties.topics().leaf("QT-DOG")).isEmpty();
        assertThat(duties.topics().topic("QT-DOG")).isPresent();
        assertThat(reason(duties.route("QT-DOG", "QX-03", DAY))).isEqualTo(Reason.NO_TOPIC);

        duties.loadTopics(ADMIN, all);
        assertThat(duties.topics().leaf("QT-DOG")).isPresent();
    }

    @Test
    void aTopicUnderNoAreaIsRefused() {
        var plan = duties.planTopics(ADMIN, "code,parent,name_zh\nAA,,a\nAA-1,BB,b\n");

        assertThat(plan.problems()).extracting("key").contains("duties.row.parent");
        assertThatThrownBy(() -> duties.loadTopics(ADMIN, "code,parent,name_zh\nAA-1,BB,b\n"))
                .isInstanceOf(Invalid.class);
    }

    private void problem(String rows, String key) {
        assertThat(problems(file(rows, APRIL))).contains(key);
    }

    private void headProblem(String csv, String key) {
        assertThat(problems(new ListFile(csv, APRIL, "source"))).contains(key);
    }

    private java.util.List<String> problems(ListFile file) {
        return duties.planLists(ADMIN, file).plan().problems().stream()
                .map(problem -> problem.key())
                .toList();
    }

    private static ListFile file(String rows, LocalDate from) {
        return new ListFile(HEAD + rows, from, "source");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static Reason reason(Route route) {
        return ((Route.NeedsHuman) route).reason();
    }
}
