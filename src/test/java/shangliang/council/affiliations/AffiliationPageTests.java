package shangliang.council.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.council.Members;
import shangliang.council.Span;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** A member says once what they head, everyone reads it, and nobody says it for another. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AffiliationPageTests {

    private static final String HOME = "/desk/affiliations";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Affiliations affiliations;

    @Autowired
    AffiliationRows rows;

    @Autowired
    Interests interests;

    @Autowired
    Members members;

    @Autowired
    TestClock clock;

    private final Map<String, Desk> desks = new HashMap<>();

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
    }

    private Desk member(String code) {
        return desks.computeIfAbsent(
                code, one -> Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, one)));
    }

    private static Viewer staff(Role role, ScopeRef scope) {
        return new Viewer.Staff(
                UUID.randomUUID(), "某人", new Post(UUID.randomUUID(), role, scope, Label.of(role.toString())));
    }

    private static Viewer as(String code) {
        return staff(Role.MEMBER, new ScopeRef(Member.SCOPE, code));
    }

    private UUID id(String code) {
        return members.find(code).orElseThrow().id();
    }

    private LocalDate today() {
        return Zone.day(clock.instant());
    }

    private static Declared heads(String organisation, LocalDate since) {
        return new Declared(organisation, "会长", Trade.LODGING_CATERING, Span.since(since));
    }

    @Test
    void whatAMemberHeadsIsSaidOnceAndEveryoneReadsIt() {
        var desk = member("M001");
        assertThat(desk.get(HOME)).hasStatusOk().bodyText().contains("还没有写");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(desk.post(
                            HOME,
                            "organisation",
                            "望川区餐饮行业协会",
                            "role",
                            "会长",
                            "trade",
                            "LODGING_CATERING",
                            "since",
                            "2023-05-01"))
                    .hasRedirectedUrl(HOME);
        }
        assertThat(rows.of(id("M001"))).hasSize(1);
        assertThat(pages.get().uri("/council/members")).bodyText().contains("望川区餐饮行业协会 会长");
        assertThat(pages.get().uri("/council/members/M001/affiliations"))
                .hasStatusOk()
                .bodyText()
                .contains("望川区餐饮行业协会", "会长");
        assertThat(pages.get().uri("/studios/S01")).bodyText().contains("社会任职", "望川区餐饮行业协会会长");
        assertThat(pages.get().uri("/council/members/M999/affiliations")).hasStatus(HttpStatus.NOT_FOUND);
        var end = HOME + "/" + rows.of(id("M001")).getFirst().id() + "/end";
        assertThat(member("M002").post(end, "until", today().toString())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(end, "until", today().plusDays(1).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写最后一天", today().plusDays(1).toString());
        assertThat(desk.post(end, "until", today().minusDays(1).toString())).hasRedirectedUrl(HOME);
        assertThat(desk.post(end, "until", today().minusDays(1).toString())).hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.get(HOME)).bodyText().contains("过去的任职");
        assertThat(pages.get().uri("/studios/S01")).bodyText().doesNotContain("望川区餐饮行业协会");
    }

    @Test
    void badInputIsToldAllAtOnceAndNothingTypedIsLost() {
        var desk = member("M003");
        assertThat(desk.post(HOME, "organisation", "字".repeat(61), "role", " ", "since", "去年"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多60个字", "最多30个字", "请写从哪天起", "字".repeat(61));
        assertThat(desk.post(
                        HOME,
                        "organisation",
                        "望川商会",
                        "role",
                        "秘书长",
                        "since",
                        today().plusDays(2).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("望川商会", "秘书长", "不能晚于今天");
        assertThat(desk.post(HOME, "organisation", "望川商会", "role", "秘书长", "since", "2024-05-01", "until", "2024-04-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最后一天早于开始的一天");
    }

    @Test
    void nobodySaysItForAnother() {
        var since = LocalDate.of(2022, 1, 1);
        for (var by :
                new Viewer[] {Viewer.ANYONE, staff(Role.ADMIN, ScopeRef.DISTRICT), staff(Role.MEMBER, ScopeRef.DISTRICT)
                }) {
            assertThatThrownBy(() -> affiliations.declare(by, heads("代写", since)))
                    .isInstanceOf(NotFound.class);
        }
        affiliations.declare(as("M004"), heads("望川民宿协会", since));
        var one = rows.of(id("M004")).getFirst().id();
        assertThatThrownBy(() -> affiliations.end(as("M005"), one, today())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> affiliations.end(as("M004"), one, since.minusDays(1)))
                .isInstanceOf(Invalid.class);
        affiliations.end(as("M004"), one, since.plusDays(1));
        assertThatThrownBy(() -> affiliations.end(as("M004"), one, since.plusDays(1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTableAsksForItsPeopleByIdCommitteeOrName() {
        affiliations.declare(as("M006"), heads("望川茶业协会", LocalDate.of(2022, 1, 1)));
        assertThat(interests.of(List.of(id("M006"))))
                .extracting(Interest::organisation)
                .containsExactly("望川茶业协会");
        var name = members.find("M006").orElseThrow().name();
        assertThat(interests.of(new Interests.Asked(List.of(), null, Set.of(name))))
                .hasSize(1);
        assertThat(interests.of(new Interests.Asked(List.of(), "TA", Set.of()))).isEmpty();
        assertThat(interests.of(new Interests.Asked(List.of(), null, Set.of()))).isEmpty();
    }
}
