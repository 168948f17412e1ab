package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.voices.VoicesWorld.*;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Calendars;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.web.Access;

/**
 * Every role on every route, with its own, another's and an unknown object: the rule on the handler holds for the route,
 * and what somebody may not see is not there. A route without a rule fails. Nothing that is posted here stays.
 */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    /** One way into the application. */
    record Route(HttpMethod method, String pattern, Access rule) {

        boolean aboutAVoice() {
            return pattern.startsWith("/desk/voices/{number}");
        }

        /** What only the person may do; to follow needs no key. */
        boolean needsAKey() {
            return method == HttpMethod.POST && pattern.startsWith("/v/{number}/") && !pattern.endsWith("/follow");
        }

        String at(Object number) {
            return pattern.replace("{number}", number.toString())
                    .replace("{list:council|calendar|studios}", "council")
                    .replaceAll("\\{(code|list)(:[^}]*)?\\}", pattern.startsWith("/council/places") ? "QX" : "CG")
                    .replace("{part}", "all")
                    .replaceAll("\\{[^}]*\\}", "00000000-0000-7000-8000-000000000000");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private static final VoiceNumber UNKNOWN = new VoiceNumber(2026, 999_999);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Council council;

    @Autowired
    Duties duties;

    @Autowired
    Voices voices;

    @Autowired
    Calendars calendars;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Map<Role, Desk> desks = new EnumMap<>(Role.class);
    private Receipt withUnit;
    private Receipt elsewhere;
    private VoiceNumber atStudio;
    private VoiceNumber escalated;
    private VoiceNumber looking;
    private VoiceNumber guidance;
    private Desk helper;

    @BeforeAll
    void world() {
        load(council, duties);
        looking = looking();
        withUnit = inProgress("路灯不亮");
        escalated = inProgress("要修一条路").number();
        voices.escalate(CLERK, escalated, "是否列入计划");
        elsewhere = voices.submit(Viewer.ANYONE, at("DM"));
        atStudio = voices.submit(Viewer.ANYONE, atStudio()).number();
        helper = Desk.of(pages, accounts, Role.UNIT, ScopeRef.organ("SJ"));
        guidance = guidance();
        for (var role : Role.values()) {
            desks.put(role, Desk.of(pages, accounts, role, scope(role)));
        }
    }

    @Test
    void everyRouteHasARule() {
        assertThat(mappings.getHandlerMethods().values().stream()
                        .filter(handler ->
                                handler.getBeanType().getPackageName().startsWith("shangliang"))
                        .filter(handler -> handler.getMethodAnnotation(Access.class) == null))
                .isEmpty();
        assertThat(routes()).hasSizeGreaterThan(80);
    }

    @Test
    void aStrangerReachesOnlyWhatIsForAnyone() {
        for (var route : routes()) {
            if (!route.rule().anyone()) {
                var answer = send(route.method(), route.at(withUnit.number()), List.of(), null);
                assertThat(answer).as("%s by a stranger", route).isIn(302, 303, 403, 404);
            }
        }
    }

    @Test
    void whatIsForAnyoneIsTakenWithoutASession() {
        for (var route : routes()) {
            if (route.rule().anyone()) {
                var answer = send(route.method(), route.at(UNKNOWN), List.of(), null);
                assertThat(answer)
                        .as("%s by a stranger", route)
                        .isNotEqualTo(403)
                        .isLessThan(500);
            }
        }
    }

    @Test
    void everyRoleMeetsTheRuleOfEveryRoute() {
        var failures = new ArrayList<String>();
        for (var role : Role.values()) {
            var token = desks.get(role).token();
            for (var route : staffRoutes()) {
                var admitted =
                        route.rule().signedIn() || List.of(route.rule().value()).contains(role);
                var status = send(route.method(), route.at(own(role)), cookies(role), token);
                var well = admitted ? status < 500 && status != 403 : status == 404 || status == 403;
                if (!well) {
                    failures.add("%s as %s: %d".formatted(route, role, status));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void nobodyReachesAVoiceThatIsNotTheirs() {
        var failures = new ArrayList<String>();
        for (var role : Role.values()) {
            var token = desks.get(role).token();
            for (var route : staffRoutes()) {
                if (route.aboutAVoice() && List.of(route.rule().value()).contains(role)) {
                    failures.addAll(reach(route, role, token));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void guidanceIsThereForItsOneHelperAndForNobodyElse() {
        var failures = new ArrayList<String>();
        var others = new ArrayList<>(desks.values());
        others.add(Desk.of(pages, accounts, Role.UNIT, ScopeRef.organ("SJ")));
        for (var route : staffRoutes()) {
            if (!route.aboutAVoice()) {
                continue;
            }
            var uri = route.at(guidance);
            others.stream()
                    .filter(desk -> send(route.method(), uri, List.of(desk.cookie()), desk.token()) != 404)
                    .forEach(desk -> failures.add(route + " reached by " + desk.login()));
            var mine = List.of(route.rule().value()).contains(Role.UNIT);
            if (mine && send(route.method(), uri, List.of(helper.cookie()), helper.token()) == 404) {
                failures.add(route + " lost by the helper");
            }
        }
        assertThat(failures).isEmpty();
        assertThat(helper.get("/desk/voices/" + guidance)).hasStatusOk();
    }

    private List<String> reach(Route route, Role role, String token) {
        var failures = new ArrayList<String>();
        for (var foreign : foreign(role)) {
            var status = send(route.method(), route.at(foreign), cookies(role), token);
            if (status != 404) {
                failures.add("%s as %s reached %s: %d".formatted(route, role, foreign, status));
            }
        }
        if (send(route.method(), route.at(own(role)), cookies(role), token) == 404 && seesAny(role)) {
            failures.add("%s as %s lost its own".formatted(route, role));
        }
        return failures;
    }

    @Test
    void aReceiptOpensItsOwnMatterOnly() {
        var key = key(withUnit);
        for (var route : routes()) {
            if (route.needsAKey()) {
                assertThat(send(route.method(), route.at(UNKNOWN), List.of(key), null))
                        .as("%s on nothing", route)
                        .isIn(404, 422);
                assertThat(send(route.method(), route.at(elsewhere.number()), List.of(key), null))
                        .as("%s on another's", route)
                        .isIn(404, 303, 302);
                assertThat(send(route.method(), route.at(withUnit.number()), List.of(key), null))
                        .as("%s on one's own", route)
                        .isLessThan(500);
            }
        }
        assertThat(voices.open(elsewhere.number(), elsewhere.code().digits(), "9.9.9.9"))
                .isPresent();
    }

    /** Sends and undoes; what the session keeps is not part of it. */
    private int send(HttpMethod method, String uri, List<Cookie> cookies, String token) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            var request = pages.method(method).uri(uri).contentType(MediaType.APPLICATION_FORM_URLENCODED);
            request.header("Sec-Fetch-Site", "same-origin");
            cookies.forEach(request::cookie);
            if (token != null) {
                request.param("_csrf", token);
            }
            return request.exchange().getResponse().getStatus();
        }));
    }

    private List<Cookie> cookies(Role role) {
        return List.of(desks.get(role).cookie());
    }

    private Cookie key(Receipt receipt) {
        var answer = pages.post()
                .uri("/track")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("number", receipt.number().toString())
                .param("code", receipt.code().digits())
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }

    private List<Route> staffRoutes() {
        return routes().stream()
                .filter(route -> !route.rule().anyone())
                .filter(route -> !route.pattern().endsWith("/deactivate"))
                .toList();
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            var rule = handler.getMethodAnnotation(Access.class);
            if (rule != null && handler.getBeanType().getPackageName().startsWith("shangliang")) {
                var methods = mapping.getMethodsCondition().getMethods();
                for (var pattern : mapping.getPatternValues()) {
                    methods.forEach(method -> routes.add(new Route(method.asHttpMethod(), pattern, rule)));
                }
            }
        });
        return routes;
    }

    private Object own(Role role) {
        return switch (role) {
            case STUDIO_LEAD -> atStudio;
            case CHAIR -> escalated;
            case RECHECKER -> looking;
            default -> withUnit.number();
        };
    }

    private List<VoiceNumber> foreign(Role role) {
        return switch (role) {
            case CLERK, SUPERVISION, COMMITTEE, REGIONAL_GROUP -> List.of(UNKNOWN);
            case STATION, UNIT -> List.of(elsewhere.number(), UNKNOWN);
            case STUDIO_LEAD, CHAIR, RECHECKER -> List.of(withUnit.number(), elsewhere.number(), UNKNOWN);
            case MEMBER, ADMIN -> List.of(withUnit.number(), elsewhere.number(), escalated, UNKNOWN);
        };
    }

    private static boolean seesAny(Role role) {
        return role != Role.MEMBER && role != Role.ADMIN;
    }

    private static ScopeRef scope(Role role) {
        return switch (role) {
            case STATION -> ScopeRef.place("QX");
            case STUDIO_LEAD -> ScopeRef.studio("S01");
            case UNIT -> ScopeRef.organ("CG");
            case COMMITTEE -> ScopeRef.organ("TA");
            default -> ScopeRef.DISTRICT;
        };
    }

    private Receipt inProgress(String text) {
        var said = voices.submit(Viewer.ANYONE, says(text));
        voices.accept(STATION, said.number(), LIGHT);
        voices.assign(SUPERVISION, said.number(), new Order("CG", List.of(), "测试"));
        voices.begin(unit("CG"), said.number(), "电话联系", "");
        return said;
    }

    /** With the officer who has it in hand. */
    private VoiceNumber guidance() {
        var says = says("我想走回正路，请帮帮我");
        var matter = says.matter().sorted(new Sorting(VoiceKind.GUIDANCE, "RF-GUIDE", false));
        var asked = new Submission(matter, Channel.WEB, null, Contact.NONE, false, false, null, says.once());
        var number = voices.submit(Viewer.ANYONE, asked).number();
        voices.accept(STATION, number, new Sorting(VoiceKind.GUIDANCE, "RF-GUIDE", false));
        voices.assign(STATION, number, Order.to("SJ"));
        assertThat(helper.post("/desk/voices/" + number + "/begin", "contact", "电话里谈了"))
                .hasStatus(303);
        return number;
    }

    private VoiceNumber looking() {
        var said = inProgress("便桥");
        var day = LocalDate.of(2026, 3, 20);
        voices.answer(unit("CG"), said.number(), Answer.of(Outcome.PLANNED, "下月动工", day));
        voices.grade(person(said), said.number(), new Grade(Grade.Solved.YES, 3, "", "", false, false));
        clock.workingDays(12, calendars.current());
        while (voices.tick() > 0) {}
        return said.number();
    }

    private static Submission at(String place) {
        var says = says("别处的事");
        var matter = says.matter();
        var there = new Matter(
                matter.kind(),
                new shangliang.base.Place(place, ""),
                null,
                matter.asks(),
                matter.wish(),
                "",
                matter.text(),
                "",
                false);
        return new Submission(there, Channel.WEB, null, Contact.NONE, false, false, null, says.once());
    }

    private static Submission atStudio() {
        var says = says("工作室的事");
        return new Submission(
                says.matter(), Channel.STUDIO, ScopeRef.studio("S01"), Contact.NONE, false, false, null, says.once());
    }
}
