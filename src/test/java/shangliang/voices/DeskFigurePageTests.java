package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Desk;
import shangliang.base.Role;

/** The voices behind a figure of the cockpit, and of the public page of facts. */
class DeskFigurePageTests extends DeskGround {

    @Test
    void everyFigureOpensAListThatSaysWhatItIs() {
        var clerk = desk(Role.CLERK);
        for (var figure : DeskFigure.values()) {
            var page = ok(clerk.get("/desk/voices?unit=CG&topic=ZJ&from=2026-03-01&figure=" + figure.slug()));
            assertThat(page).contains("帮教的事不计入").contains("name=\"figure\" value=\"" + figure.slug() + "\"");
        }
    }

    @Test
    void anUnknownFigureIsSaidAndNarrowsNothing() {
        accepted("不认识的数字");
        assertThat(ok(desk(Role.CLERK).get("/desk/voices?figure=%27--"))).contains("没有这样的数字", "不认识的数字");
    }

    @Test
    void whatIsOverdueIsListedForItsUnitAndForThoseWithNone() {
        begun("城管拖着的");
        said("还没有人受理的");
        var office = desk(Role.SUPERVISION);
        clock.advance(Duration.ofDays(60));
        assertThat(ok(office.get("/desk/voices?figure=overdue&unit=CG")))
                .contains("城管拖着的")
                .doesNotContain("还没有人受理的");
        assertThat(ok(office.get("/desk/voices?figure=overdue&unit=-")))
                .contains("还没有人受理的", "还没有交到单位")
                .doesNotContain("城管拖着的");
        assertThat(ok(office.get("/desk/voices?topic=-"))).contains("还没有人受理的").doesNotContain("城管拖着的");
    }

    @Test
    void aStageIsFoundByTheDaysInWhichVoicesCameToIt() {
        begun("三月才开始办的");
        var office = desk(Role.SUPERVISION);
        assertThat(ok(office.get("/desk/voices?stage=WORKING&from=2026-03-09&to=2026-03-09")))
                .contains("三月才开始办的", "正在办");
        assertThat(ok(office.get("/desk/voices?stage=WORKING&from=2026-03-10"))).doesNotContain("三月才开始办的");
        assertThat(ok(office.get("/desk/voices?stage=WORKING&to=2026-03-08"))).doesNotContain("三月才开始办的");
    }

    @Test
    void promisesAndAnswersAreFoundByTheirOwnDays() {
        answered("按时答复的");
        begun("还欠着的");
        Desk office = desk(Role.SUPERVISION);
        var days = "&from=2026-03-01&to=2026-04-30";
        assertThat(ok(office.get("/desk/voices?figure=kept" + days)))
                .contains("按时答复的")
                .doesNotContain("还欠着的");
        assertThat(ok(office.get("/desk/voices?figure=owed" + days)))
                .contains("还欠着的")
                .doesNotContain("按时答复的");
        assertThat(ok(office.get("/desk/voices?figure=late" + days))).doesNotContain("按时答复的", "还欠着的");
        assertThat(ok(office.get("/desk/voices?figure=first-answers&from=2026-03-09&to=2026-03-09")))
                .contains("按时答复的");
        assertThat(ok(office.get("/desk/voices?figure=first-answers&from=2026-03-10")))
                .doesNotContain("按时答复的");
    }

    @ParameterizedTest
    @EnumSource(PublicFact.class)
    void everyFactOfAMonthListsWhatIsPublished(PublicFact fact) {
        var page = Desk.body(
                pages.get().uri("/see?month=2026-03&fact=" + fact.slug()).exchange());
        assertThat(page).contains("2026年3月", "/facts");
    }

    @Test
    void aMonthThatIsNoneIsTheRunningOne() {
        assertThat(Desk.body(pages.get().uri("/see?month=%27&fact=kept").exchange()))
                .contains("2026年3月");
    }
}
