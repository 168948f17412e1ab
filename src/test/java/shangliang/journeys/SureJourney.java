package shangliang.journeys;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.Role;
import shangliang.likeness.Following;
import shangliang.voices.suggest.School;
import shangliang.voices.suggest.Suggestions;

/** What the district decided before helps the clerk: a topic with its reasons, the sure ones together, and a search. */
class SureJourney extends Journey {

    private static final int DECISIONS = 105;
    private static final List<String> ROADS = List.of("滨江路", "解放街", "学院路", "老码头", "新华巷");

    @Autowired
    Following texts;

    @BeforeAll
    void learn(@Autowired Suggestions suggestions) throws IOException {
        for (int i = 0; i < DECISIONS; i++) {
            var road = ROADS.get(i % ROADS.size());
            staged.accepted(road + "的路灯第" + i + "根不亮，晚上走路看不见", "ZJ-LIGHT");
            staged.accepted(road + "有" + (i + 2) + "个摊子占道摆摊，人行道过不去", "ZJ-STREET");
        }
        texts.catchUp();
        School.teach(suggestions);
    }

    /** Suggestions live in the process, which the next class shares. */
    @AfterAll
    void forget(@Autowired Suggestions suggestions, @Autowired JdbcClient jdbc) {
        jdbc.sql("delete from voice_step").update();
        School.teach(suggestions);
    }

    @AtEveryDesk
    void theSureOnesAreTickedAndHandedOver(Look look) throws IOException {
        var said = staged.said("大坪街占道摆摊太多，人行道过不去");
        texts.catchUp();
        var walk = at(look, Role.CLERK);
        walk.open("/desk/triage?at=" + said.number())
                .see("voices.desk.suggest.topic")
                .picture("suggested")
                .open("/desk/triage/sure")
                .see("voices.desk.agree.title")
                .picture("sure")
                .pick("pick", said.number() + "~0~ZJ-STREET")
                .press("voices.desk.sure.go")
                .see("voices.desk.sure.done", 1)
                .picture("sure-done")
                .open("/desk/search?q=大坪街 摆摊")
                .picture("found");
    }
}
