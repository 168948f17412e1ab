package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.Role;
import shangliang.likeness.Following;
import shangliang.voices.suggest.School;
import shangliang.voices.suggest.Suggestions;

/** What the district decided before is suggested for what comes next; a clerk decides, one by one or the sure ones together. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskSurePageTests extends DeskGround {

    private static final String SURE = "/desk/triage/sure";
    private static final List<String> ROADS = List.of("滨江路", "解放街", "学院路", "老码头", "新华巷", "大坪街", "桃园路");

    @Autowired
    Suggestions suggestions;

    @Autowired
    Following texts;

    /** Suggestions live in the process, which the next class shares. */
    @AfterAll
    static void forget(@Autowired Suggestions suggestions, @Autowired JdbcClient jdbc) {
        jdbc.sql("delete from voice_step").update();
        assertThat(School.teach(suggestions)).isFalse();
        assertThat(suggestions.learnedFrom()).isZero();
    }

    private VoiceNumber decided(String text, String topic) {
        var number = said(text).number();
        voices.accept(VoicesWorld.STATION, number, new Sorting(VoiceKind.PUBLIC_ISSUE, topic, false));
        return number;
    }

    private void decide(int each) {
        for (int i = 0; i < each; i++) {
            var road = ROADS.get(i % ROADS.size());
            decided(road + "的路灯第" + i + "根不亮，晚上走路看不见", "ZJ-LIGHT");
            decided(road + "有" + (i + 2) + "个摊子占道摆摊，人行道过不去", "ZJ-STREET");
        }
    }

    private void learn() throws IOException {
        texts.catchUp();
        School.teach(suggestions);
    }

    private String pick(VoiceNumber number, String topic) {
        return number + "~" + voice(number).version() + "~" + topic;
    }

    @Test
    @Order(1)
    void aFewDecisionsShowOnlyWhatIsAlike() throws IOException {
        decide(5);
        learn();
        var number = said("学院路的路灯又不亮了").number();
        var page = ok(desk(Role.CLERK).get("/desk/triage?at=" + number));
        assertThat(page).contains("拿不准归到哪里，要人来定", "因为很像这几件", "学院路的路灯第2根不亮");
        assertThat(page).doesNotContain("建议归到");
        assertThat(ok(desk(Role.CLERK).get(SURE))).contains("还不到 200 件（现有 10 件）");
    }

    @Test
    @Order(2)
    void enoughDecisionsSuggestATopicWithItsUnitAndItsReasons() throws IOException {
        decide(105);
        learn();
        var number = said("桃园路口好几家占道摆摊，轮椅过不去").number();
        var page = ok(desk(Role.CLERK).get("/desk/triage?at=" + number));
        assertThat(page).contains("建议归到", "有把握", "因为很像这几件", "占道摆摊，人行道过不去", "CG-021", "区城市管理局");
        assertThat(page).contains("value=\"ZJ-STREET\" selected");
    }

    @Test
    @Order(3)
    void whatNothingIsLikeNeedsAPerson() {
        var long10000 = "办事窗口排队太久。".repeat(2_000).substring(0, 10_000);
        for (var text : List.of("嗯", "The clinic closes too early for us", "俺们这旮旯冬天忒冷，暖气咋还不来", long10000)) {
            var number = said(text).number();
            var page = ok(desk(Role.CLERK).get("/desk/triage?at=" + number));
            assertThat(page).as(text).doesNotContain("value=\"ZJ-LIGHT\" selected", "value=\"ZJ-STREET\" selected");
            assertThat(page).as(text).containsAnyOf("要人来定", "没把握");
        }
    }

    @Test
    @Order(4)
    void theSureOnesAreConfirmedTogetherEachByItself() throws IOException {
        var clerk = desk(Role.CLERK);
        var one = said("大坪街占道摆摊太多，人行道过不去").number();
        var other = said("新华巷占道摆摊，婴儿车过不去").number();
        var lamp = said("解放街的路灯不亮，晚上走路看不见").number();
        texts.catchUp();
        assertThat(ok(clerk.get(SURE))).contains(pick(one, "ZJ-STREET"), pick(lamp, "ZJ-LIGHT"), "大坪街占道摆摊太多");
        var stale = pick(other, "ZJ-STREET");
        voices.accept(VoicesWorld.STATION, other, new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-STREET", false));
        var page = ok(clerk.post(
                SURE, "pick", pick(one, "ZJ-STREET"), "pick", stale, "pick", pick(lamp, "ZJ-STREET"), "pick", "胡写"));
        assertThat(page).contains("已归类并交办 1 件", other + " 没有办：这件或它的建议已经变了", lamp + " 没有办");
        assertThat(phase(one)).isEqualTo(Phase.ASSIGNED);
        assertThat(voice(one).handling().unit()).isEqualTo("CG");
        assertThat(phase(lamp)).isEqualTo(Phase.SUBMITTED);
        assertThat(ok(clerk.post(SURE))).contains("没有打勾");
    }

    @Test
    @Order(5)
    void whatWasSuggestedIsKeptBesideWhatWasDecided() throws IOException {
        var number = said("老码头占道摆摊，消防车过不去").number();
        texts.catchUp();
        voices.accept(VoicesWorld.STATION, number, new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-LIGHT", false));
        var kept = jdbc.sql("""
                        select suggested || ' ' || decided
                        from voice_suggestion
                        where voice = :voice
                        """)
                .param("voice", voice(number).id())
                .query(String.class)
                .list();
        assertThat(kept).containsExactly("ZJ-STREET ZJ-LIGHT");
        var agreement = jdbc.sql("select suggested, decided from voice_suggestion where suggested is not null")
                .query((row, at) -> row.getString("suggested").equals(row.getString("decided")))
                .list();
        var same = agreement.stream().filter(agreed -> agreed).count();
        assertThat(same).isPositive().isLessThan(agreement.size());
        assertThat(ok(desk(Role.CLERK).get(SURE))).contains("次归类，" + same + " 次和建议一样");
    }

    @Test
    @Order(6)
    void sortingAnewIsKeptBesideWhatIsSuggestedNow() throws IOException {
        var number = said("桃园路占道摆摊，担架过不去").number();
        texts.catchUp();
        voices.accept(VoicesWorld.STATION, number, new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-LIGHT", false));
        clock.advance(Duration.ofMinutes(1));
        voices.sort(VoicesWorld.CLERK, number, new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-STREET", false));
        assertThat(jdbc.sql("""
                                select decided
                                from voice_suggestion
                                where voice = :voice
                                order by at
                                """)
                        .param("voice", voice(number).id())
                        .query(String.class)
                        .list())
                .containsExactly("ZJ-LIGHT", "ZJ-STREET");
    }

    @Test
    @Order(7)
    void whatWasReadWithoutAModelIsSuggestedFromItsWordsOrLeftToAPerson() throws IOException {
        var number = said("学院路占道摆摊，救护车过不去").number();
        texts.catchUp();
        jdbc.sql("update likeness_text set model = null, own = ''::bytea where source = :voice")
                .param("voice", voice(number).id())
                .update();
        var page = ok(desk(Role.CLERK).get("/desk/triage?at=" + number));
        assertThat(page).containsAnyOf("建议归到", "要人来定");
        assertThat(ok(desk(Role.CLERK).get(SURE))).contains("归类");
    }

    @Test
    @Order(8)
    void whatNobodyDecidedTeachesNothingHoweverOftenItIsSaid() throws IOException {
        var before = suggestions.learnedFrom();
        for (int i = 0; i < 500; i++) {
            said("桃园路口好几家占道摆摊，轮椅过不去");
        }
        learn();
        assertThat(suggestions.learnedFrom()).isEqualTo(before);
    }
}
