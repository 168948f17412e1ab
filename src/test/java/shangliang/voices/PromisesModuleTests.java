package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Calendars;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.duties.DisputeStep;
import shangliang.duties.Disputes;

/** What clocks, desks and the person's second thoughts do to a promise that was made. */
class PromisesModuleTests extends DeskGround {

    @Autowired
    Calendars calendars;

    @Autowired
    Disputes disputes;

    @Test
    void aLookThatHasJustBegunIsNotCalledLate() {
        var said = closed("便桥", grade(Grade.Solved.YES, false), LocalDate.of(2026, 6, 1));
        clock.set(LocalDate.of(2026, 6, 2)
                .atTime(9, 0)
                .atZone(shangliang.base.Zone.DISTRICT)
                .toInstant());
        tick();
        assertThat(phase(said.number())).isEqualTo(Phase.RECHECK);
        clock.advance(Duration.ofHours(2));
        tick();
        assertThat(urges(said)).isZero();
        clock.workingDays(9, calendars.current());
        tick();
        assertThat(urges(said)).isPositive();
    }

    @Test
    void aFirstContactThatIsLateIsUrgedLongBeforeTheAnswerIsDue() {
        var said = said("护栏");
        voices.accept(VoicesWorld.STATION, said.number(), VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        clock.workingDays(3, calendars.current());
        tick();
        assertThat(voice(said.number()).handling().answer().lateAt(clock.instant()))
                .isFalse();
        assertThat(urges(said)).isEqualTo(1);
        voices.begin(VoicesWorld.unit("CG"), said.number(), "电话联系", "");
        clock.advance(Duration.ofHours(2));
        tick();
        assertThat(urges(said)).isEqualTo(1);
    }

    @Test
    void aGradeAtTheCounterIsCalledBackAndCountsOnlyThen() {
        var said = closed("路灯", grade(Grade.Solved.YES, true), null);
        assertThat(counts(said)).isFalse();
        clock.advance(Duration.ofDays(1));
        tick();
        assertThat(phase(said.number())).isEqualTo(Phase.RECHECK);
        voices.verify(VoicesWorld.RECHECKER, said.number(), "电话里说是这样");
        assertThat(counts(said)).isTrue();
        assertThat(phase(said.number())).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aSecondEndDropsTheLooksPlannedForTheFirst() {
        var said = closed("便道", grade(Grade.Solved.PARTLY, false), LocalDate.of(2026, 9, 1));
        voices.gradeAnew(VoicesWorld.person(said), said.number());
        voices.grade(VoicesWorld.person(said), said.number(), grade(Grade.Solved.PARTLY, false));
        assertThat(jdbc.sql("select count(*) from voice_recheck where voice = ?")
                        .param(said.voice())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aSittingTellsTheUnitsAndLetsThemSeeIt() {
        var number = begun("谁来修");
        assertThatThrownBy(() -> voices.answer(VoicesWorld.unit("ZW"), number, Answer.of(Outcome.SOLVED, "好了", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> voices.convene(VoicesWorld.unit("CG"), number, List.of("没有这家"), "谁来修"))
                .isInstanceOf(Invalid.class);
        voices.convene(VoicesWorld.unit("CG"), number, List.of("ZW"), "谁来修");
        assertThat(ok(unit("ZW").get("/desk/voices/" + number))).contains("谁来修");
        assertThat(ok(unit("ZW").get("/desk/inbox"))).contains(number.toString());
    }

    @Test
    void aSittingCannotShedTheLeadAndTheListsHoldThereToo() {
        var number = begun("还是你们修吧");
        voices.convene(VoicesWorld.unit("CG"), number, List.of("ZW"), "谁来修");
        assertRefused("voices.refused.lead", () -> voices.conclude(VoicesWorld.unit("CG"), number, "ZW", "由住建委修"));
        assertThatThrownBy(() -> voices.conclude(VoicesWorld.CLERK, number, "ZW", "由住建委修"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("voices.refused.duty.");
        voices.conclude(VoicesWorld.SUPERVISION, number, "ZW", "会上议定由住建委修");
        assertThat(voice(number).handling().unit()).isEqualTo("ZW");
        assertThat(voice(number).handling().helpers()).containsExactly("CG");
        assertThat(voice(number).handling().officer()).isEmpty();
    }

    @Test
    void theOfficerStaysWhenTheSittingChangesNothing() {
        var number = begun("商量一下");
        var before = voice(number).handling();
        voices.convene(VoicesWorld.unit("CG"), number, List.of("ZW"), "谁来修");
        voices.conclude(VoicesWorld.unit("CG"), number, "CG", "还是城管修");
        assertThat(voice(number).handling().officer())
                .isEqualTo(before.officer())
                .isNotEmpty();
        assertThat(voice(number).handling().clause()).isEqualTo(before.clause());
    }

    @Test
    void whatIsTakenBackIsNotArguedAboutAnyMore() {
        var said = said("到底归谁");
        voices.accept(VoicesWorld.STATION, said.number(), VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        voices.sendBack(VoicesWorld.unit("CG"), said.number(), "QX", "村内道路");
        var dispute =
                disputes.about(VoicesWorld.SUPERVISION, voice(said.number()).ref());
        voices.withdraw(VoicesWorld.person(said), said.number(), "");
        assertThat(disputes.get(VoicesWorld.SUPERVISION, dispute.orElseThrow().id())
                        .step())
                .isEqualTo(DisputeStep.WITHDRAWN);
        assertThat(disputes.open(VoicesWorld.SUPERVISION))
                .noneMatch(open -> open.id().equals(dispute.orElseThrow().id()));
    }

    @Test
    void anAnswerGivenAnewIsNotPublicBeforeItWasApproved() {
        var said = said("公开的灯");
        var number = said.number();
        voices.accept(VoicesWorld.STATION, number, VoicesWorld.LIGHT);
        voices.publish(VoicesWorld.CLERK, number, "灯", "灯不亮");
        voices.assign(VoicesWorld.CLERK, number, Order.to("CG"));
        voices.begin(VoicesWorld.unit("CG"), number, "电话联系", "");
        answer(number, "已经修好");
        voices.publishAnswer(VoicesWorld.CLERK, number, "已经修好");
        voices.grade(VoicesWorld.person(said), number, grade(Grade.Solved.NO, false));
        answer(number, "这次三盏都换了");
        assertThat(voice(number).publication().answer()).isNull();
        assertThat(ok(desk(Role.CLERK).get("/desk/publication/answers"))).contains("公开的灯");
    }

    @Test
    void whoNoLongerWishesItIsNotPublicAnyMore() {
        var said = said("先公开再撤下");
        voices.publish(VoicesWorld.CLERK, said.number(), "先公开", "先公开的话");
        var visitor = new Visitor(pages)
                .open(new Visitor.Slip(said.number(), said.code().digits()));
        assertThat(ok(visitor.get("/v/" + said.number()))).contains("wish-private");
        moved(visitor.post("/v/" + said.number() + "/wish-private", "_csrf", token(visitor, said)));
        assertThat(ok(new Visitor(pages).get("/v/" + said.number()))).doesNotContain("先公开");
        assertRefused("voices.refused.publication", () -> voices.wish(VoicesWorld.person(said), said.number(), false));
    }

    @Test
    void theClerkTakesDownWhatShouldNotBePublicAndMayThinkAgain() {
        var number = said("名字漏在里面").number();
        var clerk = desk(Role.CLERK);
        moved(clerk.post(at(number, "publish"), "title", "路灯", "text", "张三家门口"));
        moved(clerk.post(at(number, "withhold"), "words", "能认出是谁"));
        assertThat(voice(number).publication().isPublic()).isFalse();
        moved(clerk.post(at(number, "publish"), "title", "路灯", "text", "一户人家门口"));
        assertThat(voice(number).publication().text()).isEqualTo("一户人家门口");
    }

    @Test
    void anEndIsOpenTo180DaysByTheCalendarAndNoLonger() {
        var said = closed("又坏了的灯", grade(Grade.Solved.YES, false), null);
        clock.advance(Duration.ofDays(179));
        voices.reopen(VoicesWorld.person(said), said.number(), "又坏了");
        var late = closed("过了很久", grade(Grade.Solved.YES, false), null);
        clock.advance(Duration.ofDays(181));
        assertRefused(
                "voices.refused.reopen-late", () -> voices.reopen(VoicesWorld.person(late), late.number(), "又坏了"));
    }

    @Test
    void anAnswerIsReplacedForThreeWorkingDays() {
        var number = answered("换个说法");
        var better = Answer.of(Outcome.SOLVED, "三盏灯昨天都换了", null);
        clock.workingDays(3, calendars.current());
        voices.replaceAnswer(VoicesWorld.unit("CG"), number, better);
        clock.workingDays(4, calendars.current());
        assertRefused(
                "voices.refused.replace-late", () -> voices.replaceAnswer(VoicesWorld.unit("CG"), number, better));
    }

    @Test
    void theStationTakesBackWhatItGaveAway() {
        var number = accepted("给错了");
        voices.assign(VoicesWorld.STATION, number, Order.to("CG"));
        voices.takeBack(VoicesWorld.STATION, number);
        assertThat(phase(number)).isEqualTo(Phase.ACCEPTED);
        assertThat(voice(number).handling().unit()).isNull();
    }

    @Test
    void aPromiseForADistantCenturyIsRefused() {
        var number = begun("遥远的灯");
        var officer = unit("CG");
        var far = officer.post(at(number, "answer"), "outcome", "PLANNED", "text", "以后再说", "day", "2099-01-01");
        assertThat(refused(far, 409)).contains("10年以内", "以后再说");
        var never = officer.post(at(number, "answer"), "outcome", "PLANNED", "text", "以后再说", "day", "+99999-01-01");
        assertThat(refused(never, 422)).contains("以后再说");
    }

    @Test
    void anOverLongPlanIsRefusedAndKept() {
        var number = assigned("计划太长");
        var page = unit("CG").post(at(number, "begin"), "contact", "电话", "plan", "长".repeat(5001));
        assertThat(refused(page, 422)).contains("长".repeat(5001));
        assertThat(phase(number)).isEqualTo(Phase.ASSIGNED);
    }

    @Test
    void erasureReachesNoticesReferralsAndTheCallThatWasPlanned() {
        var sent = said("很私人的话");
        voices.refer(VoicesWorld.CLERK, sent.number(), new Referral("12345", "编号A77", "本人电话同意"));
        voices.erase(VoicesWorld.person(sent), sent.number());
        assertThat(all(sent)).doesNotContain("很私人", "编号A77", "本人电话同意");
        var looked = closed("要回访的私事", grade(Grade.Solved.YES, true), null);
        clock.advance(Duration.ofDays(1));
        tick();
        voices.erase(VoicesWorld.person(looked), looked.number());
        assertThat(phase(looked.number())).isEqualTo(Phase.CLOSED);
        assertThat(all(looked)).doesNotContain("私事");
    }

    @Test
    void theOtherBodysNumberIsForThePersonAlone() {
        var said = said("转到别处的事");
        voices.publish(VoicesWorld.CLERK, said.number(), "转出的事", "转出的事");
        voices.refer(VoicesWorld.CLERK, said.number(), new Referral("12345", "编号B88", "电话里同意"));
        assertThat(ok(new Visitor(pages).get("/v/" + said.number()))).doesNotContain("编号B88");
        var own = new Visitor(pages)
                .open(new Visitor.Slip(said.number(), said.code().digits()));
        assertThat(ok(own.get("/v/" + said.number()))).contains("编号B88");
    }

    private Receipt closed(String text, Grade grade, LocalDate day) {
        var said = said(text);
        voices.accept(VoicesWorld.STATION, said.number(), VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        voices.begin(VoicesWorld.unit("CG"), said.number(), "电话联系", "");
        var outcome = day == null ? Outcome.SOLVED : Outcome.PLANNED;
        voices.answer(VoicesWorld.unit("CG"), said.number(), Answer.of(outcome, "答复", day));
        voices.grade(VoicesWorld.person(said), said.number(), grade);
        return said;
    }

    private void answer(VoiceNumber number, String text) {
        voices.answer(VoicesWorld.unit("CG"), number, Answer.of(Outcome.SOLVED, text, null));
    }

    private static Grade grade(Grade.Solved solved, boolean atCounter) {
        return new Grade(solved, 3, "", "", true, atCounter);
    }

    private void tick() {
        while (voices.tick() > 0) {}
    }

    private int urges(Receipt said) {
        return jdbc.sql("select count(*) from notice where key like 'voices.urge.%' and source = ?")
                .param(said.voice())
                .query(Integer.class)
                .single();
    }

    private boolean counts(Receipt said) {
        return jdbc.sql("select confirmed from voice_grade where voice = ?")
                .param(said.voice())
                .query(Boolean.class)
                .single();
    }

    private String all(Receipt said) {
        return jdbc.sql("""
                        select (select v::text from voice as v where id = :id)
                            || coalesce((select string_agg(s::text, '') from voice_step as s where voice = :id), '')
                            || coalesce((select string_agg(n::text, '') from notice as n where source = :id), '')
                            || coalesce((select string_agg(p::text, '') from piece as p where source = :id), '')
                        """).param("id", said.voice()).query(String.class).single();
    }

    private static String token(Visitor visitor, Receipt said) {
        var body = ok(visitor.get("/v/" + said.number()));
        return body.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }
}
