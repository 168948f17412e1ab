package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.base.SourceRef;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** A district that did without likeness for a while finds everything once it has it again. */
@ModuleTest
class IdleModuleTests {

    @Test
    void whatWasSaidWhileItWasOffIsReadOnceItIsOn(
            @Autowired Council council,
            @Autowired Duties duties,
            @Autowired Voices voices,
            @Autowired MarkRows marks,
            @Autowired Following following,
            @Autowired Likeness likeness,
            @Autowired JdbcClient jdbc)
            throws IOException {
        var staged = new Staged(voices);
        staged.district(council, duties);
        staged.said("村口的路灯坏了一个月，晚上走路看不见");
        following.catchUp();
        var said = staged.said("学校门口卖烟给小学生");
        jdbc.sql("delete from changed").update();
        following.catchUp();
        var filter = Filter.of(Wording.Face.OWN, "voice");
        assertThat(likeness.search("学校门口卖烟", filter, 0, 20).hits())
                .extracting(Hit::ref)
                .doesNotContain(new SourceRef("voice", said.voice()));
        new Idle(marks).forget();
        following.catchUp();
        assertThat(likeness.search("学校门口卖烟", filter, 0, 20).hits())
                .extracting(Hit::ref)
                .contains(new SourceRef("voice", said.voice()));
    }
}
