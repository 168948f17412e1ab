package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Trade;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.council.Span;
import shangliang.council.affiliations.Affiliations;
import shangliang.council.affiliations.Declared;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Who hosts a table, or sits at it as a member, and heads something elsewhere is named there for everyone. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StakesPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Affiliations affiliations;

    @Autowired
    Conducting conducting;

    @Autowired
    Voices voices;

    @Autowired
    Stakes stakes;

    private Staged staged;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
    }

    private void heads(String code, String organisation, Trade trade) {
        var by = Samples.staff(Role.MEMBER, new ScopeRef(Member.SCOPE, code));
        var span = Span.since(LocalDate.of(2023, 5, 1));
        affiliations.declare(by, new Declared(organisation, "会长", trade, span));
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void whoHostsItOrSitsAtItAsAMemberIsNamedForEveryone() {
        heads("M001", "望川区餐饮行业协会", Trade.LODGING_CATERING);
        heads("M050", "望川物流商会", Trade.TRANSPORT);
        heads("M051", "没有到场的商会", Trade.FINANCE);
        var firm = staged.firm("店门口没处停", Trade.LODGING_CATERING, "ZJ-LIGHT");
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        var at = moved(lead.post(
                        "/desk/consultations",
                        "question",
                        "外卖车停哪里？",
                        "affected",
                        "骑手和店家",
                        "host",
                        "studio:S01",
                        "channel",
                        "CONFERENCE",
                        "scale",
                        "SMALL",
                        "numbers",
                        "民-" + firm.number()))
                .replace("?done=propose", "");
        assertThat(lead.get(at)).bodyText().contains("利害关系", "望川区餐饮行业协会");
        assertThat(Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT).get(at))
                .bodyText()
                .contains("和起头的说事是同一行业");
        screen(lead, at);
        var day = conducting.turn(Samples.LEAD).today().plusDays(20).toString();
        moved(lead.post(
                at + "/plan",
                "mode",
                "COURTYARD",
                "day",
                day,
                "time",
                "14:30",
                "where",
                "老面馆",
                "agreed",
                "到场",
                "budget",
                ""));
        moved(lead.post(at + "/survey", "facts", "四十辆", "sources", "数过", "options", "划线", "costs", "不花钱"));
        moved(lead.post(at + "/invite", "name1", "骑手", "places1", "3", "placesOWNER", "1", "placesMEMBER", "2"));
        moved(lead.post(at + "/come", "group", "2", "name", "委员50"));
        moved(lead.post(at + "/come", "group", "0", "name", "委员51"));
        assertThat(pages.get().uri(at.replace("/desk", "")))
                .hasStatusOk()
                .bodyText()
                .contains("利害关系", "望川区餐饮行业协会", "望川物流商会", "不影响参加")
                .doesNotContain("没有到场的商会", "和起头的说事是同一行业");
    }

    private static void screen(Desk lead, String at) {
        var fields = new ArrayList<>(List.of("owner", "CG", "words", "都来说过"));
        for (var test : TopicTest.values()) {
            fields.addAll(List.of("passed", test.name()));
        }
        moved(lead.post(at + "/screen", fields.toArray(String[]::new)));
    }

    @Test
    void aTableWithoutTiesSaysNothingOfThem() {
        var committee = new Topic("几点停？", "住户", Channel.CONFERENCE, ScopeRef.organ("TA"), Scale.SMALL);
        assertThat(stakes.of(committee, null, List.of())).isEmpty();
        var studio = new Topic("几点停？", "住户", Channel.CONFERENCE, ScopeRef.studio("S12"), Scale.SMALL);
        assertThat(stakes.of(studio, null, List.of())).isEmpty();
    }
}
