package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.likeness.Following;

/** A colleague finds by words and meaning what the post may see, and nothing else. */
class DeskSearchPageTests extends DeskGround {

    @Autowired
    Following texts;

    private Staged staged() {
        return new Staged(voices);
    }

    @Test
    void theClerkFindsWhatIsNotPublishedWithTheWordsMarked() throws IOException {
        staged().accepted("我是赵小川，家旁边的石桥栏杆断了", "ZJ-LIGHT");
        texts.catchUp();
        var page = ok(desk(Role.CLERK).get("/desk/search?q=石桥 栏杆"));
        assertThat(page).contains("<mark>石桥</mark>", "<mark>栏杆</mark>", "赵小川", "找到 1 件");
        assertThat(ok(desk(Role.CLERK).get("/desk/search?q=石桥&topic=ZJ-STREET")))
                .contains("没有找到");
        assertThat(ok(desk(Role.CLERK).get("/desk/search?q=石桥&topic=ZJ-LIGHT&place=QX&state=NOPE")))
                .contains("没有找到");
    }

    @Test
    void othersFindOnlyTheirOwn() throws IOException {
        staged().assigned("钟楼广场的喷泉漏电，孩子在玩水");
        texts.catchUp();
        assertThat(ok(desk(Role.UNIT, ScopeRef.organ("CG")).get("/desk/search?q=钟楼广场喷泉")))
                .contains("<mark>喷泉");
        assertThat(ok(desk(Role.UNIT, ScopeRef.organ("ZW")).get("/desk/search?q=钟楼广场喷泉")))
                .contains("没有找到")
                .doesNotContain("孩子在玩水");
        assertThat(ok(desk(Role.CHAIR).get("/desk/search?q=钟楼广场喷泉"))).doesNotContain("孩子在玩水");
    }

    @Test
    void aNumberOpensItsVoiceForWhoeverMaySeeIt() {
        var number = staged().assigned("码头的扶手松了").number();
        assertThat(desk(Role.CLERK).get("/desk/search?q=" + number)).hasRedirectedUrl("/desk/voices/" + number);
        assertThat(ok(desk(Role.UNIT, ScopeRef.organ("ZW")).get("/desk/search?q=" + number)))
                .contains("没有找到");
    }

    @Test
    void whatCannotBeReadFiltersNothingAndBreaksNothing() {
        for (var query :
                new String[] {"", "q=", "q=%20", "q=" + "长".repeat(5000), "q=%22%28*", "q=灯&from=x", "q=灯&page=-1"}) {
            assertThat(desk(Role.CLERK).get("/desk/search?" + query)).as(query).hasStatusOk();
        }
    }
}
