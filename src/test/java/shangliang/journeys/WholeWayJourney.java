package shangliang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Member;

/**
 * One matter from a resident's sentence to a proposal carried out and looked at again, in one run, as the resident, the
 * lead of a studio, the clerk, the unit, a member, the committee and the re-checker; each sees what is theirs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeWayJourney extends Journey {

    private static final ScopeRef STUDIO = ScopeRef.studio("S01");
    private static final String WORDS = "北门菜场夜里太吵，摊子摆到半夜，二栋的人睡不着。";
    private static final String QUESTION = "北门菜场晚上几点收摊合适？";
    private static final String TITLE = "夜市收摊要立规矩";

    /** Those who walk, and what they hand to each other. */
    private final class Way {
        final Look look;
        Walk resident;
        Walk member;
        String voice = "";
        String code = "";
        String talk = "";
        String proposal = "";

        Way(Look look) {
            this.look = look;
            resident = anyone(look);
            member = at(look, Role.MEMBER, new ScopeRef(Member.SCOPE, "M001"));
        }

        String talkDesk() {
            return "/desk/consultations/" + talk;
        }

        String proposalDesk() {
            return "/desk/proposals/" + proposal;
        }

        /** The resident opens the own page anew: weeks later no browser holds the key any more. */
        Walk own() {
            return anyone(look)
                    .open("/track?number=" + voice)
                    .type("voices.track.code", code)
                    .press("voices.track.open");
        }

        Walk lead() {
            return at(look, Role.STUDIO_LEAD, STUDIO);
        }

        Walk clerk() {
            return at(look, Role.CLERK);
        }

        Walk unit() {
            return WholeWayJourney.this.unit(look, "CG");
        }

        Walk committee() {
            return at(look, Role.COMMITTEE, ScopeRef.organ("TA"));
        }
    }

    /** Long: once on a phone in Chinese, once at a desk in English. */
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"PHONE_ZH", "DESKTOP_EN"})
    void fromASentenceToAResultThatSomebodyHasSeen(Look look) {
        var way = new Way(look);
        say(way);
        takeUp(way);
        propose(way);
        prepare(way);
        meet(way);
        agree(way);
        decide(way);
        write(way);
        file(way);
        reply(way);
        answer(way);
        verify(way);
        seeTheWhole(way);
    }

    /** The resident says it to a studio and wishes that everyone may read it. */
    private void say(Way way) {
        way.resident
                .open("/say?studio=S01")
                .type("voices.say.text", WORDS)
                .choose("voices.say.place", "QX-03")
                .pick("kind", "PUBLIC_ISSUE")
                .type("voices.say.name", "王芳")
                .type("voices.say.phone", "13800000000")
                .tick("voices.say.publish")
                .press("voices.say.send");
        way.voice = way.resident.words(".receipt .number").replaceAll("(?s).*?(\\d{4}-\\d+).*", "$1");
        way.code = way.resident.words(".receipt .code-number");
        way.resident.press("voices.receipt.open").see("voices.own.only-you");
        anyone(way.look).open("/v/" + way.voice).notSeeWords(WORDS);
    }

    /** The studio takes it up, the clerk gives it to the unit and lets everyone read it without the name. */
    private void takeUp(Way way) {
        way.lead()
                .open("/desk/voices/" + way.voice)
                .choose("voices.desk.label.KIND", "PUBLIC_ISSUE")
                .choose("voices.desk.label.TOPIC", "ZJ-STREET")
                .press("voices.desk.go.ACCEPT");
        way.clerk()
                .open("/desk/triage?at=" + way.voice)
                .press("voices.desk.go.ASSIGN")
                .open("/desk/publication?at=" + way.voice)
                .type("voices.desk.label.TITLE", "北门菜场夜里太吵")
                .type("voices.desk.label.PUBLISH.TEXT", "摊子摆到半夜，住户睡不着")
                .press("voices.desk.go.PUBLISH");
        way.unit()
                .open("/desk/unit?at=" + way.voice)
                .type("voices.desk.label.CONTACT", "电话联系，本人说夜里十点以后最吵")
                .press("voices.desk.go.BEGIN");
        anyone(way.look).open("/v/" + way.voice).seeWords("北门菜场夜里太吵").notSeeWords("王芳");
    }

    /** The studio makes a topic of it, and the resident agrees to wait for what comes of it. */
    private void propose(Way way) {
        var lead = way.lead()
                .open("/desk/voices/" + way.voice)
                .follow("consultation.related.propose")
                .type("consultation.field.question", QUESTION)
                .type("consultation.affected", "摊贩、二栋住户、夜班工人")
                .press("consultation.start.do");
        way.talk = lead.page().url().replaceAll(".*/desk/consultations/([0-9-]+).*", "$1");
        lead.unfold("consultation.wait.title")
                .select("voice", way.voice)
                .type("consultation.wait.consent", "电话里说愿意等商量的结果")
                .press("consultation.wait.do")
                .see("consultation.done.wait")
                .picture("whole-wait");
        way.resident.open("/v/" + way.voice).see("voices.mine.CONSULTING").picture("whole-waits");
        assertThat(status(way.resident, "/consultations/" + way.talk)).isEqualTo(404);
        way.unit().open("/desk/unit/elsewhere?at=" + way.voice).see("voices.desk.phase.IN_CONSULTATION");
    }

    /** Screened, planned, its facts laid open, people invited: from here on everyone sees it, and nobody's name. */
    private void prepare(Way way) {
        var lead = way.lead().open(way.talkDesk()).unfold("consultation.act.screen");
        for (var test : new String[] {"SMALL_ENTRY", "WIDE", "VITAL", "RIPE"}) {
            lead.pick("passed", test);
        }
        lead.choose("consultation.field.owner", "CG")
                .type("consultation.ask.screen", "摊贩和住户都来说过，城管局能定。")
                .press("consultation.do.screen")
                .unfold("consultation.act.plan")
                .choose("consultation.field.mode", "COURTYARD")
                .type("consultation.field.day", today().plusDays(20).toString())
                .type("consultation.field.time", "14:30")
                .type("consultation.field.where", "北门小区院坝")
                .type("consultation.field.agreed", "城管局分管副局长到场")
                .press("consultation.do.plan")
                .unfold("consultation.act.survey")
                .type("consultation.field.facts", "夜里十点还有三十个摊，二栋离摊位八米。")
                .type("consultation.field.sources", "城管局二月巡查记录")
                .type("consultation.field.options", "九点收；十点收")
                .type("consultation.field.costs", "都不另花钱")
                .press("consultation.do.survey");
        invite(way, lead);
    }

    private void invite(Way way, Walk lead) {
        lead.unfold("consultation.act.invite")
                .enter("name1", "北门摊贩和住户")
                .enter("places1", "2")
                .enter("placesOWNER", "1")
                .look()
                .press("consultation.do.invite");
        for (var name : List.of("王老板", "李家住户")) {
            lead.unfold("consultation.act.come")
                    .select("group", "0")
                    .enter("name", name)
                    .press("consultation.do.come");
        }
        lead.unfold("consultation.act.come")
                .select("group", "1")
                .enter("name", "城管局副局长")
                .press("consultation.do.come")
                .picture("whole-people")
                .unfold("consultation.act.seat")
                .press("consultation.do.seat");
        anyone(way.look).open("/consultations/" + way.talk).seeWords("二栋离摊位八米").notSeeWords("王老板");
    }

    /** On the day, on a phone in the room: who is there, and what they say by turns. */
    private void meet(Way way) {
        clock.advance(Duration.ofDays(20));
        var lead =
                way.lead().open(way.talkDesk()).unfold("consultation.act.begin").press("consultation.do.begin");
        turn(lead, "A1", "我们收摊要时间，九点半行。");
        lead.picture("whole-session")
                .see("consultation.wall")
                .open(way.talkDesk() + "/wall")
                .seeWords("九点半行")
                .notSeeWords("王老板")
                .look()
                .picture("whole-wall")
                .open(way.talkDesk());
        withoutNetwork(lead);
        lead.seeWords("十点以后别再放音响")
                .seeWords("可以加一名协管")
                .unfold("consultation.act.record")
                .press("consultation.do.record");
    }

    /** The room loses its network: what is recorded meanwhile waits in sight and goes out by itself. */
    private static void withoutNetwork(Walk lead) {
        var room = lead.page().context();
        room.setOffline(true);
        for (var one : List.of("A2 十点以后别再放音响。", "B1 可以加一名协管。")) {
            lead.pick("code", one.substring(0, 2)).type("consultation.say.words", one.substring(3));
            lead.page().locator("form[data-queue] button").click();
        }
        lead.see("consultation.say.waiting").seeWords("A2 十点以后别再放音响").look().picture("whole-offline");
        lead.away(() -> room.setOffline(false)).see("consultation.done.say");
    }

    private static void turn(Walk lead, String code, String words) {
        lead.pick("code", code)
                .type("consultation.say.words", words)
                .press("consultation.do.say")
                .see("consultation.done.say");
    }

    /** The result gives every turn its place, and those who were there say that it is what they meant. */
    private void agree(Way way) {
        var lead = way.lead()
                .open(way.talkDesk())
                .unfold("consultation.act.draft")
                .enter("text1", "平日九点半收摊，十点后不放音响")
                .select("position1", "AGREED");
        for (int turn = 1; turn <= 3; turn++) {
            lead.select("fate" + turn, "1");
        }
        lead.picture("whole-draft").press("consultation.do.draft").press("consultation.do.passes");
        var passes = lead.page().locator(".mono").allInnerTexts();
        assertThat(passes).hasSize(3);
        for (var pass : passes) {
            anyone(way.look)
                    .open("/consultations/" + way.talk)
                    .unfold("consultation.part.sign")
                    .type("consultation.field.pass", pass)
                    .pick("agrees", "YES")
                    .press("consultation.do.sign")
                    .see("consultation.done.sign");
        }
        way.lead()
                .open(way.talkDesk())
                .unfold("consultation.act.check")
                .press("consultation.do.check")
                .unfold("consultation.act.deliver")
                .press("consultation.do.deliver");
    }

    /** The body that decides answers, orders what is to be done and does it; everyone hears, the voice goes on. */
    private void decide(Way way) {
        way.unit()
                .open(way.talkDesk())
                .unfold("consultation.act.adopt")
                .select("verdict1", "ADOPTED")
                .press("consultation.do.adopt")
                .unfold("consultation.act.open-tasks")
                .enter("task1", "贴出告示，每晚巡查")
                .enter("due1", today().plusDays(10).toString())
                .press("consultation.do.open-tasks")
                .enter("words", "告示贴了，巡查排了班")
                .press("consultation.do.done");
        way.lead()
                .open(way.talkDesk())
                .unfold("consultation.act.feed-back")
                .type("consultation.ask.feed-back", "城管局都采纳了：平日九点半收摊。")
                .press("consultation.do.feed-back")
                .picture("whole-fed-back");
        anyone(way.look).open("/consultations/" + way.talk).seeWords("平日九点半收摊").picture("whole-result");
        way.own().see("voices.mine.WORKING");
    }

    /** A member turns what was agreed into a proposal; the facts write themselves. */
    private void write(Way way) {
        way.member
                .open("/desk/consultations/" + way.talk)
                .follow("outcomes.related.write")
                .picture("whole-write")
                .type("outcomes.write.title", TITLE)
                .type("outcomes.write.analysis", "一条街商量成了，别的夜市还没有规矩。")
                .type("outcomes.write.suggestions", "全区夜市平日九点半收摊。")
                .press("outcomes.write.save")
                .press("outcomes.do.SUBMIT")
                .see("outcomes.done.SUBMIT");
        way.proposal = way.member.page().url().replaceAll(".*/desk/proposals/([0-9-]+).*", "$1");
        assertThat(status(anyone(way.look), "/proposals/" + way.proposal)).isEqualTo(404);
        assertThat(status(way.unit(), way.proposalDesk())).isEqualTo(404);
    }

    /** One reads, another files and hands over; from here on the title is everyone's. */
    private void file(Way way) {
        way.committee().open(way.proposalDesk()).press("outcomes.do.READ");
        way.committee()
                .open(way.proposalDesk())
                .type("outcomes.field.MEETING", "第三次审查会")
                .tick("outcomes.field.ANNOUNCED")
                .press("outcomes.do.FILE")
                .choose("outcomes.field.LEAD", "CG")
                .type("outcomes.field.BASIS", "城管局职责清单：市容秩序")
                .press("outcomes.do.ROUTE");
        anyone(way.look).open("/proposals/" + way.proposal).seeWords(TITLE).notSeeWords("别的夜市还没有规矩");
    }

    /** The unit answers with a promise, its leader signs and opens it, the member says what they think of it. */
    private void reply(Way way) {
        way.unit()
                .open(way.proposalDesk())
                .type("outcomes.field.OFFICER", "王科长")
                .type("outcomes.field.CONTACT", "电话谈过")
                .press("outcomes.do.RECEIVE")
                .unfold("outcomes.act.DRAFT_REPLY")
                .enter("text", "全区夜市都照北门的办法，年底前立规矩。")
                .pick("category", "PLANNED")
                .enter("promise", "全区夜市立规矩")
                .enter("day", today().plusDays(30).toString())
                .press("outcomes.do.DRAFT_REPLY");
        way.unit()
                .open(way.proposalDesk())
                .unfold("outcomes.act.SEND")
                .pick("level", "OPEN_FULL")
                .press("outcomes.do.SEND");
        way.member
                .open(way.proposalDesk())
                .seeWords("年底前立规矩")
                .pick("attitude", "SATISFIED")
                .pick("reply", "SATISFIED")
                .pick("result", "MOSTLY")
                .press("outcomes.do.EVALUATE")
                .see("outcomes.done.EVALUATE");
    }

    /** The voice itself gets its answer, and its grade, which the unit never sees. */
    private void answer(Way way) {
        way.unit()
                .open("/desk/unit?at=" + way.voice)
                .pick("outcome", "SOLVED")
                .type("voices.desk.label.TEXT", "商量定了：平日九点半收摊，十点后不放音响，当晚起巡查。")
                .press("voices.desk.go.ANSWER_IT");
        way.own()
                .seeWords("平日九点半收摊")
                .pick("solved", "YES")
                .type("voices.grade.words", "终于睡得着了")
                .press("voices.grade.act")
                .see("voices.done.grade");
        way.unit().open("/desk/voices/" + way.voice).notSeeWords("终于睡得着了");
    }

    /** What was promised is looked at by somebody else than who did it. */
    private void verify(Way way) {
        way.committee()
                .open(way.proposalDesk())
                .unfold("outcomes.act.TRACK")
                .enter("day", today().plusDays(30).toString())
                .press("outcomes.do.TRACK");
        clock.advance(Duration.ofDays(31));
        way.unit()
                .open(way.proposalDesk())
                .unfold("outcomes.act.REPORT")
                .enter("words", "八处夜市都立了规矩")
                .press("outcomes.do.REPORT");
        way.member
                .open(way.proposalDesk())
                .unfold("outcomes.act.VERIFY")
                .pick("truth", "DONE")
                .enter("words", "去了三处，都九点半收摊")
                .press("outcomes.do.VERIFY");
        lookAgain(way);
    }

    /** The re-checker sees what is to be looked at, and nothing else of it. */
    private void lookAgain(Way way) {
        way.lead()
                .open(way.talkDesk())
                .unfold("consultation.act.evaluate")
                .press("consultation.do.evaluate")
                .unfold("consultation.act.close")
                .press("consultation.do.close")
                .unfold("consultation.act.look-again")
                .press("consultation.do.look-again");
        var recheck = at(way.look, Role.RECHECKER);
        recheck.open(way.talkDesk())
                .notSeeWords("王老板")
                .unfold("consultation.act.verify")
                .type("consultation.ask.verify", "九点四十去看，都收了")
                .press("consultation.do.verify")
                .picture("whole-rechecked");
        assertThat(status(recheck, "/desk/voices/" + way.voice)).isEqualTo(404);
    }

    /** Everyone can read the whole line, from any of its pieces, and of it only what is published. */
    private void seeTheWhole(Way way) {
        anyone(way.look)
                .open("/v/" + way.voice)
                .follow("thread.whole")
                .seeWords("北门菜场夜里太吵")
                .seeWords(QUESTION)
                .notSeeWords("王芳")
                .notSeeWords("王老板")
                .picture("whole");
        way.clerk()
                .open(way.talkDesk())
                .follow("thread.whole")
                .seeWords(WORDS.substring(0, 8))
                .seeWords(TITLE)
                .picture("whole-desk");
        anyone(way.look)
                .open("/proposals/" + way.proposal)
                .follow("thread.whole")
                .seeWords(QUESTION);
    }

    private LocalDate today() {
        return Zone.day(clock.instant());
    }

    private static int status(Walk walk, String path) {
        return walk.page().request().get(path).status();
    }
}
