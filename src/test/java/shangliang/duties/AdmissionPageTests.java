package shangliang.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.identity.Accounts;

/** A town asks for a duty, the supervision office leads it through talk and review, and the list gets its new version. */
@PageTest
class AdmissionPageTests {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Council council;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    private Desk town;
    private Desk office;

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties) {
        DutyWorld.load(council, duties);
    }

    @BeforeEach
    void visit() {
        town = desk(Role.UNIT, ScopeRef.organ("QX"));
        office = desk(Role.SUPERVISION, ScopeRef.DISTRICT);
    }

    @Test
    void whatIsAskedTalkedOverAndReviewedComesIntoTheList() {
        var common = list("QX", FROM.minusDays(1)).items().size();
        var path = asked("农村消防水源巡查");
        assertThat(ok(office.get("/desk/inbox"))).contains("农村消防水源巡查");
        assertThat(ok(office.get(path))).contains("镇里人手够");
        moved(office.post(path, "to", "JOINT_TALK", "words", "应急局给钱给车"));
        moved(office.post(path, "to", "COUNTY_REVIEW", "words", "同意报县委审核"));
        moved(office.post(
                path, "to", "IN_FORCE", "clause", "QX-901", "from", FROM.toString(), "source", "区委办〔2026〕9号"));
        var now = list("QX", FROM);
        assertThat(now.items()).hasSize(common + 1);
        assertThat(now.source()).isEqualTo("区委办〔2026〕9号");
        assertThat(duties.guard(new Assignment("QX", null, "ZJ-LIGHT", "QX-03", FROM)))
                .isInstanceOfSatisfying(
                        GuardAnswer.Allowed.class,
                        allowed -> assertThat(allowed.clause()).isEqualTo("QX-901"));
        assertThat(list("QX", FROM.minusDays(1)).items()).hasSize(common);
        assertThat(list("SQ", FROM).items()).noneMatch(item -> item.clause().equals("QX-901"));
        assertThat(ok(town.get(path))).contains("QX-901", "应急局给钱给车", "已列入清单");
        assertThat(ok(town.get("/desk/inbox"))).contains("农村消防水源巡查");
        assertThat(leaves()).isEqualTo(4);
    }

    @Test
    void noStageIsSkippedAndWhatIsDecidedStays() {
        var path = asked("跳过一步");
        assertThat(refused(office.post(path, "to", "COUNTY_REVIEW", "words", "直接报"), 409))
                .contains("直接报");
        refused(office.post(path, "to", "IN_FORCE", "clause", "Q-1", "from", FROM.toString(), "source", "文"), 409);
        moved(office.post(path, "to", "REFUSED", "refusal", "县里有人做"));
        refused(office.post(path, "to", "JOINT_TALK", "words", "再谈谈"), 409);
        assertThat(ok(town.get(path))).contains("县里有人做", "没有列入");
    }

    @Test
    void everyTableOfMovesIsClosedBeyondItself() {
        var requested = new Admission.Stage.Requested(java.time.Instant.EPOCH, "post:1");
        var asked = new Admission.Asked("QX", "事", DutyKind.BASIC, Set.of("ZJ-LIGHT"), 5, null, "理由");
        var admission = new Admission(new UUID(1, 1), asked, List.of(requested));
        for (var step : AdmissionStep.values()) {
            var next = stage(step);
            if (admission.step().next().contains(step)) {
                assertThat(admission.then(next).step()).isEqualTo(step);
            } else {
                assertThatThrownBy(() -> admission.then(next)).isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void whatIsTypedWrongIsSaidAndKept() {
        assertThat(refused(ask("title", "", "topic", "ZJ-LIGHT", "days", "5", "reason", "镇里要做"), 422))
                .contains("镇里要做");
        assertThat(refused(ask("title", "没选事项", "days", "5", "reason", "要做"), 422))
                .contains("没选事项", "请选");
        assertThat(refused(ask("title", "天数", "topic", "ZJ-LIGHT", "days", "0", "reason", "要做"), 422))
                .contains("1到60");
        assertThat(refused(
                        ask("title", "配合", "topic", "ZJ-LIGHT", "kind", "SUPPORTING", "days", "5", "reason", "要做"),
                        422))
                .contains("牵头");
        var path = asked("条款写错");
        moved(office.post(path, "to", "JOINT_TALK", "words", "谈过"));
        moved(office.post(path, "to", "COUNTY_REVIEW", "words", "同意"));
        var taken = list("QX", FROM).items().getFirst().clause();
        for (var wrong : List.of("", "a b", taken)) {
            refused(office.post(path, "to", "IN_FORCE", "clause", wrong, "from", "2026-05-01", "source", "文"), 422);
        }
        for (var day : List.of("", "明天", "2026-01-01", "+999999999-01-01")) {
            refused(office.post(path, "to", "IN_FORCE", "clause", "QX-902", "from", day, "source", "文"), 422);
        }
        refused(office.post(path, "to", "IN_FORCE", "clause", "QX-902", "from", "2026-05-01", "source", " "), 422);
    }

    @Test
    void onlyATownAsksAndOnlyThoseConcernedRead() {
        var path = asked("只有镇街能提");
        assertThat(desk(Role.UNIT, ScopeRef.organ("CG")).post("/desk/admissions", "title", "我也要"))
                .hasStatus(404);
        assertThat(desk(Role.UNIT, ScopeRef.organ("SQ")).get(path)).hasStatus(404);
        assertThat(town.post(path, "to", "JOINT_TALK", "words", "自己谈")).hasStatus(404);
        assertThat(desk(Role.STATION, ScopeRef.place("QX")).get("/desk/admissions"))
                .hasStatus(404);
        assertThat(ok(desk(Role.CLERK, ScopeRef.DISTRICT).get(path))).contains("只有镇街能提");
    }

    private String asked(String title) {
        return moved(ask("title", title, "topic", "ZJ-LIGHT", "days", "5", "reason", "镇里人手够，离得近"));
    }

    private MvcTestResult ask(String... fields) {
        return town.post("/desk/admissions", fields);
    }

    private static Admission.Stage stage(AdmissionStep step) {
        var at = java.time.Instant.EPOCH;
        return switch (step) {
            case REQUESTED -> new Admission.Stage.Requested(at, "post:1");
            case JOINT_TALK -> new Admission.Stage.JointTalk(at, "post:1", "谈");
            case COUNTY_REVIEW -> new Admission.Stage.CountyReview(at, "post:1", "审");
            case IN_FORCE -> new Admission.Stage.InForce(at, "post:1", new Admission.Terms("Q-1", FROM, "文"));
            case REFUSED -> new Admission.Stage.Refused(at, "post:1", "不");
        };
    }

    @Autowired
    Clauses clauses;

    private DutyList list(String owner, LocalDate day) {
        return clauses.listOf(owner, day).orElseThrow();
    }

    private int leaves() {
        return jdbc.sql("""
                        select count(*)
                        from ledger_unsealed
                        where act like 'duties.admission-%'
                          and subject_id = (select id from duty_admission where title = '农村消防水源巡查')
                        """).query(Integer.class).single();
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String refused(MvcTestResult answer, int status) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(status);
        return Desk.body(answer);
    }
}
