package shangliang.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.problems.ProblemSamples.CHAIR;
import static shangliang.problems.ProblemSamples.CLERK;
import static shangliang.problems.ProblemSamples.RECHECKER;
import static shangliang.problems.ProblemSamples.SUPERVISION;
import static shangliang.problems.ProblemSamples.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.identity.Appointment;
import shangliang.identity.NewAccount;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.thread.Knot;
import shangliang.thread.Threads;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Classes through their door on a real database. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsModuleTests {

    private static final RemedyOrder PUMP = new RemedyOrder("三栋楼一起换水泵", "CG", LocalDate.of(2026, 4, 30));

    @Autowired
    Problems problems;

    @Autowired
    ClassRows rows;

    @Autowired
    MemberRows members;

    @Autowired
    Looking looking;

    @Autowired
    Voices voices;

    @Autowired
    Threads threads;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Staged staged;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
    }

    private List<Receipt> said(int count) {
        var run = UUID.randomUUID().toString().substring(0, 6);
        return IntStream.range(0, count)
                .mapToObj(i -> staged.said("夜里停水 " + run + " 第" + i + "户", "1390000" + "%04d".formatted(i)))
                .toList();
    }

    private static List<UUID> ids(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::voice).toList();
    }

    private ClassNumber suggested(List<UUID> ids) {
        return problems.suggest(CLERK, new Suggestion("高层夜里停水", "ZJ-WATER", "同一个小区，说的都是夜里停水", ids, 0));
    }

    private ClassNumber verifying(List<UUID> ids) {
        var number = suggested(ids);
        problems.confirm(CLERK, At.any(number), "高层夜里停水", "水泵老化");
        problems.order(CLERK, At.any(number), PUMP);
        problems.done(unit("CG"), At.any(number), "水泵都换了");
        return number;
    }

    private ClassNumber closed(List<UUID> ids) {
        var number = verifying(ids);
        ids.forEach(id -> problems.find(RECHECKER, number, id, new Told(Finding.TRUE, "来水了")));
        problems.close(CLERK, At.any(number), "问过的都说好了");
        return number;
    }

    private ProblemClass now(ClassNumber number) {
        return rows.find(number, ClassSight.of(Viewer.CLOCK)).orElseThrow();
    }

    @Test
    void aClassGoesAllTheWayAndEachVoiceHearsOfIt() {
        var said = said(3);
        var number = closed(ids(said));
        var problem = now(number);
        assertThat(problem.phase()).isEqualTo(ClassPhase.CLOSED);
        assertThat(problem.state().stamp().name()).isEqualTo("陈敏");
        assertThat(problem.ground().cause()).isEqualTo("水泵老化");
        assertThat(keys(new SourceRef("voice", said.getFirst().voice()), Audience.PUBLIC))
                .containsSubsequence(
                        "problems.voice.confirm", "problems.voice.order", "problems.voice.done", "problems.voice.close")
                .doesNotContain("problems.voice.find");
        assertThat(keys(new SourceRef("voice", said.getFirst().voice()), Audience.PARTIES))
                .contains("problems.voice.find");
        assertThat(keys(problem.ref(), Audience.PUBLIC))
                .containsExactly(
                        "problems.thread.confirm",
                        "problems.thread.order",
                        "problems.thread.done",
                        "problems.thread.close");
    }

    private List<String> keys(SourceRef matter, Audience audience) {
        return threads.picture(matter, audience, List.of(), false).knots().stream()
                .map(knot -> ((Knot.Done) knot).piece().key())
                .toList();
    }

    @Test
    void whoWaitsHearsOfIt() {
        var said = said(2);
        var number = verifying(ids(said));
        said.forEach(one -> problems.find(RECHECKER, number, one.voice(), new Told(Finding.UNREACHABLE, "")));
        var about = now(number).id();
        assertThat(jdbc.sql("select role || ' ' || key from notice where source = :source order by at, id")
                        .param("source", about)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "UNIT problems.notice.order",
                        "RECHECKER problems.notice.done",
                        "CLERK problems.notice.complete");
        assertThat(jdbc.sql(
                                "select count(*) from notice where key = 'problems.voice.order' and role is null and source = :source")
                        .param("source", said.getFirst().voice())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aClassIsNotClosedBeforeEveryoneWasAsked() {
        var said = said(3);
        var number = verifying(ids(said));
        refused(() -> problems.close(CLERK, At.any(number), "好了"), "problems.refused.pending");
        problems.find(RECHECKER, number, said.get(0).voice(), new Told(Finding.TRUE, "来水了"));
        problems.find(RECHECKER, number, said.get(1).voice(), new Told(Finding.FALSE, "还是没水"));
        problems.find(RECHECKER, number, said.get(2).voice(), new Told(Finding.UNREACHABLE, ""));
        refused(() -> problems.close(CLERK, At.any(number), "好了"), "problems.refused.false");
        refused(() -> problems.remove(CLERK, At.any(number), said.get(1).voice(), "不是一回事"), "problems.refused.found");
        problems.giveBack(CLERK, At.any(number), "一户还没有水");
        problems.order(SUPERVISION, At.any(number), PUMP);
        problems.done(unit("CG"), At.any(number), "这一户也换了");
        assertThat(looking.verdict(now(number)).pending())
                .as("all are asked anew")
                .isEqualTo(3);
    }

    @Test
    void whoHadAPartInItIsNotTheOneWhoAsks() {
        var said = said(2);
        var number = verifying(ids(said));
        var one = said.getFirst().voice();
        refused(
                () -> problems.find(ofUnit("CG"), number, one, new Told(Finding.TRUE, "好了")),
                "problems.refused.not-independent");
        refused(() -> problems.find(CLERK, number, one, new Told(Finding.TRUE, "好了")), "problems.refused.party");
        missing(() -> problems.find(RECHECKER, number, UUID.randomUUID(), new Told(Finding.TRUE, "好了")));
        assertThatThrownBy(() -> problems.find(RECHECKER, number, one, new Told(Finding.FALSE, " ")))
                .isInstanceOf(Invalid.class);
        problems.find(RECHECKER, number, one, new Told(Finding.TRUE, "好了"));
        assertThatThrownBy(() -> problems.find(RECHECKER, number, one, new Told(Finding.FALSE, "没好")))
                .isInstanceOf(Stale.class);
        refused(
                () -> problems.find(ofStation(), number, said.get(1).voice(), new Told(Finding.TRUE, "好了")),
                "voices.refused.not-independent");
    }

    private Viewer ofUnit(String code) {
        return alsoHolding(Role.UNIT, ScopeRef.organ(code));
    }

    private Viewer ofStation() {
        return alsoHolding(Role.STATION, ScopeRef.place("QX"));
    }

    /** Someone who looks again and holds another post as well. */
    private Viewer alsoHolding(Role role, ScopeRef scope) {
        var login = "also-" + UUID.randomUUID().toString().substring(0, 8);
        var account = accounts.create(Viewer.CLOCK, new NewAccount(login, login, "a quiet river in March"))
                .account();
        accounts.appoint(
                Viewer.CLOCK,
                account,
                new Appointment(role, scope, shangliang.base.Label.of(login), LocalDate.of(2020, 1, 1), null));
        return ProblemSamples.staff(Role.RECHECKER, ScopeRef.DISTRICT, account);
    }

    @Test
    void aPersonCountsOnceHoweverOftenTheySpeak() {
        var often = IntStream.range(0, 20)
                .mapToObj(i -> staged.said("水又停了 " + UUID.randomUUID(), "13911112222"))
                .toList();
        var others = said(2);
        var all = new java.util.ArrayList<>(ids(often));
        all.addAll(ids(others));
        var number = suggested(all);
        assertThat(persons(number)).isEqualTo(3);
        problems.add(CLERK, At.any(number), ids(List.of(staged.said("还是停水", "139 1111 2222"))), "");
        assertThat(persons(number)).isEqualTo(3);
    }

    @Test
    void theSameWordsWithoutANumberAreOnePersonToo() {
        var text = "没有人管的停水 " + UUID.randomUUID();
        var number = suggested(ids(List.of(staged.said(text, ""), staged.said(text, ""), staged.said(text + "！", ""))));
        assertThat(persons(number)).isEqualTo(2);
    }

    private int persons(ClassNumber number) {
        return new HashSet<>(
                        members.of(now(number)).stream().map(Member::person).toList())
                .size();
    }

    @Test
    void aRemovedVoiceStaysCountedAndItsWordsGo() {
        var said = said(3);
        var number = verifying(ids(said));
        var gone = said.get(0);
        problems.find(RECHECKER, number, gone.voice(), new Told(Finding.TRUE, "王婆婆说来水了"));
        voices.erase(new Viewer.KeyHolder(new SourceRef("voice", gone.voice())), gone.number());
        var other = said.get(1);
        voices.erase(new Viewer.KeyHolder(new SourceRef("voice", other.voice())), other.number());
        assertThat(members.of(now(number))).hasSize(3);
        assertThat(persons(number)).isEqualTo(3);
        assertThat(looking.verdict(now(number))).isEqualTo(new Verdict(1, 1, 0, 0, 1));
        assertThat(jdbc.sql("select count(*) from problem_finding where words is not null and voice = :voice")
                        .param("voice", gone.voice())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from problem_step where content like '%王婆婆%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        refused(
                () -> problems.find(RECHECKER, number, other.voice(), new Told(Finding.TRUE, "好了")),
                "problems.refused.gone");
        problems.find(RECHECKER, number, said.get(2).voice(), new Told(Finding.TRUE, "好了"));
        problems.close(CLERK, At.any(number), "都好了");
        assertThat(now(number).phase()).isEqualTo(ClassPhase.CLOSED);
    }

    @Test
    void aClassAllOfWhoseVoicesAreRemovedIsNotCalledSolved() {
        var said = said(2);
        var number = verifying(ids(said));
        said.forEach(one -> voices.erase(new Viewer.KeyHolder(new SourceRef("voice", one.voice())), one.number()));
        assertThat(looking.verdict(now(number))).isEqualTo(new Verdict(0, 0, 0, 0, 2));
        refused(() -> problems.close(CLERK, At.any(number), "好了"), "problems.refused.nobody");
        problems.giveBack(CLERK, At.any(number), "没有人能说好了没有");
        problems.rest(CLERK, At.any(number), "没有人可问");
        assertThat(now(number).phase()).isEqualTo(ClassPhase.DORMANT);
    }

    @Test
    void whatComesAgainBringsItBack() {
        var closed = closed(ids(said(2)));
        var again = said(1);
        assertThatThrownBy(() -> problems.add(CLERK, At.any(closed), ids(again), " "))
                .isInstanceOf(Invalid.class);
        problems.add(CLERK, At.any(closed), ids(again), "又停水了");
        assertThat(now(closed).phase()).isEqualTo(ClassPhase.RETURNED);
        assertThat(now(closed).state().words()).isEqualTo("又停水了");
        assertThat(members.of(now(closed))).hasSize(3);
        problems.rest(CLERK, At.any(closed), "等管网改造");
        problems.add(Viewer.CLOCK, At.any(closed), ids(said(1)), "又有人说");
        assertThat(now(closed).phase()).isEqualTo(ClassPhase.RETURNED);
    }

    @Test
    void aSuggestionThatWouldJoinEverythingIsRefused() {
        var ids = ids(said(11));
        refused(
                () -> problems.suggest(Viewer.CLOCK, new Suggestion("什么都是", null, "意思相近", ids, 21)),
                "problems.refused.everything");
        assertThat(problems.suggest(Viewer.CLOCK, new Suggestion("一半是", null, "意思相近", ids, 22)))
                .isNotNull();
    }

    @Test
    void whatIsNoClassOrUnknownOrTakenIsRefused() {
        var said = ids(said(3));
        invalid(() -> suggested(List.of(said.get(0), said.get(0))), "problems.voices.few");
        invalid(() -> suggested(List.of(said.get(0), UUID.randomUUID())), "problems.voices.unknown");
        var number = suggested(said.subList(0, 2));
        refused(() -> suggested(said.subList(1, 3)), "problems.refused.elsewhere");
        refused(() -> problems.remove(CLERK, At.any(number), said.get(0), "不是"), "problems.refused.few");
        missing(() -> problems.remove(CLERK, At.any(number), said.get(2), "不是"));
        invalid(() -> problems.add(CLERK, At.any(number), List.of(UUID.randomUUID()), ""), "problems.voices.unknown");
        problems.add(CLERK, At.any(number), said.subList(2, 3), "");
        problems.remove(CLERK, At.any(number), said.get(0), "说的是另一件事");
        assertThat(members.of(now(number))).hasSize(2);
        problems.dismiss(CLERK, At.any(number), "不是一回事");
        assertThat(now(number).state().words()).isEqualTo("不是一回事");
        refused(() -> problems.add(CLERK, At.any(number), said.subList(0, 1), ""), "problems.refused.phase.DISMISSED");
    }

    @Test
    void whatWasDismissedLeavesItsVoicesFree() {
        var said = ids(said(2));
        problems.dismiss(CLERK, At.any(suggested(said)), "不是一回事");
        assertThat(now(suggested(said)).phase()).isEqualTo(ClassPhase.SUGGESTED);
    }

    @Test
    void aClassIsTakenApartAndPutTogetherByAPerson() {
        var said = ids(said(5));
        var number = suggested(said);
        refused(() -> problems.split(CLERK, At.any(number), said.subList(0, 1), "三栋停水"), "problems.refused.few");
        refused(() -> problems.split(CLERK, At.any(number), said.subList(0, 4), "三栋停水"), "problems.refused.few");
        missing(() -> problems.split(CLERK, At.any(number), List.of(UUID.randomUUID()), "三栋停水"));
        var other = problems.split(CLERK, At.any(number), said.subList(0, 2), "三栋停水");
        assertThat(now(other).title()).isEqualTo("三栋停水");
        assertThat(members.of(now(number))).hasSize(3);
        refused(() -> problems.merge(CLERK, At.any(other), other), "problems.refused.self");
        missing(() -> problems.merge(CLERK, At.any(other), new ClassNumber(2026, 9999)));
        problems.merge(CLERK, At.any(other), number);
        assertThat(members.of(now(number))).hasSize(5);
        assertThat(persons(number)).isEqualTo(5);
        assertThat(members.of(now(other))).isEmpty();
        assertThat(now(other).state()).isInstanceOf(ClassState.Merged.class);
    }

    @Test
    void aRemedyNeedsWordsAUnitAndADayThatIsStillToCome() {
        var number = suggested(ids(said(2)));
        problems.confirm(CLERK, At.any(number), "停水", "水泵老化");
        invalid(
                () -> problems.order(CLERK, At.any(number), new RemedyOrder("", "CG", PUMP.due())),
                "problems.words.missing");
        invalid(
                () -> problems.order(CLERK, At.any(number), new RemedyOrder("换", "XX", PUMP.due())),
                "problems.unit.missing");
        invalid(() -> problems.order(CLERK, At.any(number), new RemedyOrder("换", "CG", null)), "problems.due.missing");
        invalid(
                () -> problems.order(CLERK, At.any(number), new RemedyOrder("换", "CG", LocalDate.of(2026, 3, 9))),
                "problems.due.missing");
        invalid(
                () -> problems.order(CLERK, At.any(number), new RemedyOrder("打 13800000000", "CG", PUMP.due())),
                "problems.words.personal");
        problems.order(CLERK, At.any(number), PUMP);
        missing(() -> problems.done(unit("ZW"), At.any(number), "好了"));
        refused(() -> problems.done(CLERK, At.any(number), "好了"), "problems.refused.party");
        problems.amend(CLERK, At.any(number), new RemedyOrder("换水泵并加水箱", "ZW", LocalDate.of(2026, 5, 30)));
        assertThat(now(number).remedy().unit()).isEqualTo("ZW");
    }

    @Test
    void whatAPageShowedOfYesterdayIsNotDoneToday() {
        var number = suggested(ids(said(2)));
        var seen = new At(number, now(number).version());
        problems.confirm(CLERK, seen, "停水", "水泵老化");
        assertThatThrownBy(() -> problems.dismiss(SUPERVISION, seen, "不是")).isInstanceOf(Stale.class);
    }

    @Test
    void whoMayNotKnowOfItFindsNothing() {
        var number = suggested(ids(said(2)));
        missing(() -> problems.confirm(unit("CG"), At.any(number), "停水", "老化"));
        missing(() -> problems.confirm(RECHECKER, At.any(number), "停水", "老化"));
        refused(() -> problems.confirm(CHAIR, At.any(number), "停水", "老化"), "problems.refused.party");
        missing(() -> problems.confirm(Viewer.ANYONE, At.any(number), "停水", "老化"));
    }

    @Test
    void ofTwoWhoActAtOnceOneIsFirst() throws Exception {
        var number = suggested(ids(said(2)));
        var seen = new At(number, now(number).version());
        assertThat(race(() -> problems.confirm(CLERK, seen, "停水", "老化"), () -> problems.dismiss(CLERK, seen, "不是")))
                .isEqualTo(1);
        var shared = ids(said(3));
        assertThat(race(() -> suggested(shared.subList(0, 2)), () -> suggested(shared.subList(1, 3))))
                .as("a voice is of one class")
                .isEqualTo(1);
    }

    /** How many of two went well. */
    private static int race(Runnable one, Runnable other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            int well = 0;
            for (Future<Boolean> done : both.invokeAll(List.of(tried(one), tried(other)))) {
                well += Objects.requireNonNull(done.get()) ? 1 : 0;
            }
            return well;
        }
    }

    private static Callable<Boolean> tried(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (Refused lost) {
                return false;
            }
        };
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }

    private static void invalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        bad -> assertThat(bad.problems())
                                .anySatisfy(problem -> assertThat(problem.key()).isEqualTo(key)));
    }

    private static void missing(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }
}
