package shangliang.studios.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** An activity from the organiser's form to the minutes, through the pages of those who plan and those who come. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityPageTests {

    private static final Pattern CODE = Pattern.compile("code-number\">([2-9A-Z]{10})<");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    private static String[] form(String... changes) {
        var fields = new java.util.LinkedHashMap<String, String>();
        var usual = new String[] {
            "kind",
            "SERVICE",
            "title",
            "送医上山",
            "day",
            "2026-03-20",
            "from",
            "09:00",
            "until",
            "11:30",
            "place",
            "QX-01",
            "venue",
            "V-QX-01",
            "seats",
            "20",
            "about",
            "量血压、看眼睛",
            "series",
            "",
            "room",
            ""
        };
        for (int i = 0; i < usual.length; i += 2) {
            fields.put(usual[i], usual[i + 1]);
        }
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void anActivityGoesFromThePlanToItsMinutes() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S12"));
        assertThat(lead.post("/desk/activities", form("day", "soon")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选一个日子", "送医上山");
        var planned = lead.post("/desk/activities", form());
        assertThat(planned).hasStatus(HttpStatus.SEE_OTHER);
        var file = planned.getResponse().getRedirectedUrl();
        var address = file.replace("/desk", "");
        assertThat(lead.post("/desk/activities", form()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("照样登记", "白大褂下乡工作室");
        assertThat(pages.get().uri("/activities?month=2026-03&kind=SERVICE"))
                .hasStatusOk()
                .bodyText()
                .contains("送医上山", "上门服务");
        assertThat(pages.get().uri("/activities?month=2026-03&kind=STUDY"))
                .bodyText()
                .doesNotContain("送医上山");
        var code = seat(address);
        assertThat(lead.get(file)).bodyText().contains("张婆婆", "/desk/visits/");
        assertThat(post(address + "/seats/back", "code", "XXXXX")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(address + "/seats/back", "code", code)).hasRedirectedUrl(address + "?back=1");
        clock.set(LocalDate.of(2026, 3, 20).atTime(12, 0).atZone(Zone.DISTRICT).toInstant());
        assertThat(lead.post(file + "/held", "people", "many", "note", "药留下了"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("药留下了");
        assertThat(lead.post(file + "/held", "people", "31", "served", "5", "note", "药留下了"))
                .hasRedirectedUrl(file);
        assertThat(pages.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("纪要", "31", "药留下了")
                .doesNotContain("我要来");
        assertThat(Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S01"))
                        .get(file))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDayOffIsSaidAndStillTaken() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S12"));
        var planned = lead.post("/desk/activities", form("title", "周日门诊", "day", "2026-03-22"));
        assertThat(planned).hasStatus(HttpStatus.SEE_OTHER);
        var file = String.valueOf(planned.getResponse().getRedirectedUrl());
        assertThat(lead.get(file)).bodyText().contains("周日门诊", "这天不是工作日");
        assertThat(pages.get().uri(file.replace("/desk", ""))).bodyText().contains("这天不是工作日");
        var workday = lead.post("/desk/activities", form("title", "周一门诊", "day", "2026-03-23"));
        assertThat(lead.get(String.valueOf(workday.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("周一门诊")
                .doesNotContain("这天不是工作日");
    }

    private String seat(String address) {
        assertThat(post(address + "/seats", "name", "张婆婆", "people", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("张婆婆");
        var kept = post(address + "/seats", "name", "张婆婆", "people", "2");
        assertThat(kept).hasStatus(HttpStatus.CREATED);
        var found = CODE.matcher(Desk.body(kept));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String uri, String... fields) {
        var request = pages.post().uri(uri).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        request.header("Sec-Fetch-Site", "same-origin");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void aDayThatIsNotWorkedIsSaidAndStandsAllTheSame() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S17"));
        var saturday = lead.post("/desk/activities", form("day", "2026-03-28", "venue", ""));
        assertThat(saturday).hasStatus(HttpStatus.SEE_OTHER);
        var file = saturday.getResponse().getRedirectedUrl();
        assertThat(lead.get(file)).bodyText().contains("这天不是工作日");
        assertThat(pages.get().uri(file.replace("/desk", ""))).bodyText().contains("这天不是工作日");
        var friday = lead.post("/desk/activities", form("day", "2026-03-27", "venue", ""));
        assertThat(lead.get(friday.getResponse().getRedirectedUrl())).bodyText().doesNotContain("这天不是工作日");
    }

    @Test
    void aSeriesIsOneOfTheDistrictsAndTheCalendarIsNarrowedByIt() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S18"));
        assertThat(lead.post("/desk/activities", form("series", "MADE_UP", "day", "2026-05-06")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选择本区已有的系列");
        assertThat(lead.post(
                        "/desk/activities",
                        form("series", "NINE_TALKS", "title", "托育补贴怎么领", "day", "2026-05-06", "venue", "")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(pages.get().uri("/activities?month=2026-05&series=NINE_TALKS"))
                .bodyText()
                .contains("托育补贴怎么领", "政协九说", "series=NINE_TALKS");
        assertThat(pages.get().uri("/activities?month=2026-05&series=LECTURE"))
                .bodyText()
                .doesNotContain("托育补贴怎么领");
    }

    @Test
    void aMemberSeesWhatTheirOwnStudiosDoAndKeepsItsCalendar() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S09"));
        assertThat(lead.post("/desk/activities", form("title", "赶场天一张桌", "day", "2026-04-08", "venue", "")))
                .hasStatus(HttpStatus.SEE_OTHER);
        var own = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M009"));
        assertThat(own.get("/desk/activities"))
                .hasStatusOk()
                .bodyText()
                .contains("赶场天一张桌", "/members/M009/activities.ics");
        var other = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M010"));
        assertThat(other.get("/desk/activities")).hasStatusOk().bodyText().doesNotContain("赶场天一张桌");
    }

    @Test
    void feedsOfDistrictStudioAndMemberAreThere() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S05"));
        assertThat(lead.post("/desk/activities", form("title", "山歌会", "day", "2026-04-02")))
                .hasStatus(HttpStatus.SEE_OTHER);
        for (var feed :
                new String[] {"/activities.ics", "/studios/S05/activities.ics", "/members/M005/activities.ics"}) {
            assertThat(pages.get().uri(feed))
                    .as(feed)
                    .hasStatusOk()
                    .hasContentTypeCompatibleWith("text/calendar")
                    .bodyText()
                    .contains("SUMMARY:山歌会", "DTSTART:20260402T010000Z");
        }
        assertThat(pages.get().uri("/studios/S01/activities.ics")).bodyText().doesNotContain("山歌会");
        assertThat(pages.get().uri("/members/M999/activities.ics")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/activities?month=2026-99")).hasStatusOk();
    }
}
