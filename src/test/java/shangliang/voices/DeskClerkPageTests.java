package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.likeness.Following;

/** The clerk's desks: sorting with the duty clause in sight, and reading what becomes public. */
class DeskClerkPageTests extends DeskGround {

    @Autowired
    Following texts;

    @Test
    void theQueueShowsWhoShouldHaveItAndOnWhatGround() {
        var clerk = desk(Role.CLERK);
        var number = accepted("占道摆摊");
        voices.sort(VoicesWorld.CLERK, number, new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-STREET", false));
        var page = ok(clerk.get("/desk/triage?at=" + number));
        assertThat(page).contains("建议交给", "区城市管理局", "CG-021", "个工作日", "data-key=\"a\"");
        assertThat(moved(clerk.post(at(number, "assign"), "unit", "CG", "queue", "TRIAGE", "next", "2026-000001")))
                .isEqualTo("/desk/triage?at=2026-000001&done=ASSIGN&last=" + number);
        assertThat(phase(number)).isEqualTo(Phase.ASSIGNED);
        moved(clerk.post(at(number, "take-back")));
        assertThat(phase(number)).isEqualTo(Phase.ACCEPTED);
    }

    @Test
    void whereSeveralOwnAHumanDecidesWithTheCandidatesInSight() {
        var clerk = desk(Role.CLERK);
        var number = accepted("村里的路灯");
        assertThat(ok(clerk.get("/desk/triage?at=" + number)))
                .contains("要人来定", "不止一个单位", "CG-014", "TOWN-001", "清溪镇人民政府");
    }

    @Test
    void aUnitWhoseListSaysNothingIsRefusedAndTheChoiceIsKept() {
        var clerk = desk(Role.CLERK);
        var number = accepted("老街的路灯又坏");
        var page = refused(clerk.post(at(number, "assign"), "unit", "ZW", "queue", "TRIAGE"), 409);
        assertThat(page).contains("清单上").contains("value=\"ZW\" selected");
        assertThat(phase(number)).isEqualTo(Phase.ACCEPTED);
    }

    @Test
    void whoComesSecondIsToldWhoWasFasterAndKeepsTheText() {
        var clerk = desk(Role.CLERK);
        var number = accepted("两个人同时");
        var seen = String.valueOf(voice(number).version());
        voices.ask(VoicesWorld.OTHER_CLERK, number, "哪一栋？");
        var page = refused(clerk.post(at(number, "ask"), "words", "请问几楼", "version", seen, "queue", "TRIAGE"), 409);
        assertThat(page).contains("CLERK刚刚先动了这一件").contains("请问几楼");
    }

    @Test
    void decliningNeedsASecondPerson() {
        var clerk = desk(Role.CLERK);
        var number = said("官司").number();
        assertThat(refused(clerk.post(at(number, "propose-decline"), "words", "已在法院"), 422))
                .contains("请从清单里选一个理由")
                .contains("已在法院");
        moved(clerk.post(at(number, "propose-decline"), "reason", "LITIGATION", "words", "已在法院"));
        assertThat(refused(clerk.post(at(number, "confirm-decline")), 409)).contains("请另一位同事来确认");
        var other = desk(Role.CLERK);
        assertThat(ok(other.get("/desk/triage?at=" + number))).contains("已在诉讼", "已在法院");
        moved(other.post(at(number, "confirm-decline")));
        assertThat(phase(number)).isEqualTo(Phase.NOT_ACCEPTED);
        assertThat(station("QX").post(at(number, "confirm-decline"))).hasStatus(404);
    }

    @Test
    void whatIsSaidTwiceIsJoinedAndTakenApart() throws IOException {
        var clerk = desk(Role.CLERK);
        var master = accepted("同一盏灯，先说的");
        var number = accepted("同一盏灯，后说的");
        texts.catchUp();
        assertThat(ok(clerk.get("/desk/triage?at=" + number))).contains("可能是同一件事", "同一盏灯，先说的", "都说到");
        assertThat(refused(clerk.post(at(number, "link"), "master", "不是编号"), 422))
                .contains("2026-000123");
        assertThat(refused(clerk.post(at(number, "link"), "master", number.toString()), 409))
                .contains("请选另一件");
        assertThat(clerk.post(at(number, "link"), "master", "2026-999999")).hasStatus(404);
        moved(clerk.post(at(number, "link"), "master", master.toString()));
        assertThat(ok(clerk.get("/desk/voices/" + master))).contains("一起说的", "同一盏灯，后说的");
        moved(clerk.post(at(number, "unlink")));
        assertThat(phase(number)).isEqualTo(Phase.SUBMITTED);
    }

    @Test
    void theProposalForThePublicHasNoNumbersAndNoName() {
        var clerk = desk(Role.CLERK);
        var number = said("我是王芳，电话13800000000，路灯坏了").number();
        var page = ok(clerk.get("/desk/publication?at=" + number));
        assertThat(page).contains("我是…，电话…，路灯坏了");
        assertThat(refused(clerk.post(at(number, "publish"), "title", "", "text", "路灯坏了"), 422))
                .contains("请写上一两句");
        moved(clerk.post(at(number, "publish"), "title", "路灯坏了", "text", "路灯坏了", "queue", "PUBLICATION"));
        assertThat(voice(number).publication().isPublic()).isTrue();
        assertThat(refused(clerk.post(at(number, "publish-answer"), "answer", "修好了"), 409))
                .contains("还没有答复");
        assertThat(station("QX").post(at(number, "withhold"), "words", "不行")).hasStatus(404);
    }

    @Test
    void whatIsWithheldSaysWhy() {
        var clerk = desk(Role.CLERK);
        var number = said("家里的事").number();
        assertThat(refused(clerk.post(at(number, "withhold"), "words", " "), 422))
                .contains("请写上一两句");
        moved(clerk.post(at(number, "withhold"), "words", "能认出是谁"));
        assertThat(voice(number).publication().reason()).isEqualTo("能认出是谁");
    }

    @Test
    void anAnswerIsPublishedApart() {
        var clerk = desk(Role.CLERK);
        var number = answered("公开的路灯");
        voices.publish(VoicesWorld.CLERK, number, "路灯", "路灯坏了");
        assertThat(ok(clerk.get("/desk/publication/answers?at=" + number))).contains("三盏灯都换了新的");
        moved(clerk.post(at(number, "publish-answer"), "answer", "三盏灯都换了"));
        assertThat(voice(number).publication().answer()).isEqualTo("三盏灯都换了");
    }

    @Test
    void theArchiveIsFilteredByAddress() {
        var clerk = desk(Role.CLERK);
        var words = marked("找得到");
        var number = accepted(words);
        var title = voice(number).matter().title();
        for (var filter : new String[] {
            "number=" + number,
            "place=QX",
            "topic=ZJ&state=ROUTING",
            "kind=PUBLIC_ISSUE&channel=WEB",
            "from=2026-03-09&to=2026-03-09"
        }) {
            assertThat(ok(clerk.get("/desk/voices?" + filter))).as(filter).contains(title);
        }
        for (var filter : new String[] {"number=2026-999999", "place=DM", "topic=XJ", "unit=CG", "from=2026-03-10"}) {
            assertThat(ok(clerk.get("/desk/voices?" + filter))).as(filter).doesNotContain(title);
        }
        assertThat(ok(clerk.get("/desk/voices?from=gestern&number=abc"))).contains("日期请写成", "编号请写成");
    }

    @Test
    void pagesFollowOnePlaceAfterTheOther() {
        for (int i = 0; i < DeskRows.SIZE + 2; i++) {
            said("第" + i + "件");
        }
        var clerk = desk(Role.CLERK);
        var first = ok(clerk.get("/desk/publication"));
        var next =
                first.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(next).startsWith("/desk/publication?after=");
        assertThat(ok(clerk.get(next))).contains("第" + (DeskRows.SIZE + 1) + "件");
    }

    @Test
    void theHistoryNamesWhoActedAndNeverTheGrade() {
        var number = answered("有历史的");
        var clerk = desk(Role.CLERK);
        assertThat(ok(clerk.get("/desk/voices/" + number))).contains("谁在什么时候做了什么", "联系本人，开始办");
        assertThat(ok(station("QX").get("/desk/voices/" + number))).doesNotContain("谁在什么时候做了什么");
    }

    @Test
    void malformedNumbersAndForeignDesksAreNotFound() {
        var clerk = desk(Role.CLERK);
        assertThat(clerk.get("/desk/voices/abc")).hasStatus(404);
        assertThat(clerk.get("/desk/voices/2026-999999")).hasStatus(404);
        assertThat(clerk.get("/desk/triage/nothing")).hasStatus(404);
        assertThat(clerk.get("/desk/unit")).hasStatus(404);
        assertThat(ok(clerk.get("/desk/triage?at=2026-999999"))).contains("待分办");
        assertThat(moved(clerk.get("/desk"))).isEqualTo("/desk/triage");
    }
}
