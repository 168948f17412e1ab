package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.voices.VoicesWorld.*;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.base.Place;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.likeness.Following;

/** At a desk like voices are found by what was said itself, as far as the post may see it. */
@ModuleTest
class DeskEchoesModuleTests {

    private static final String PIPE = "镇上自来水管道漏水，路面都结冰了";

    @Autowired
    Voices voices;

    @Autowired
    VoiceRows rows;

    @Autowired
    DeskEchoes echoes;

    @Autowired
    Following texts;

    @Autowired
    Council council;

    private Receipt said;

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties) {
        load(council, duties);
    }

    @BeforeEach
    void said() {
        said = voices.submit(Viewer.ANYONE, says(PIPE));
    }

    @Test
    void thePrivateWordsOfOthersAreFoundWithTheReason() throws IOException {
        var other = voices.submit(Viewer.ANYONE, says("自来水管道漏水一个星期了，结了冰"));
        var like = like(CLERK);
        assertThat(like)
                .filteredOn(echo -> echo.line().id().equals(other.voice()))
                .singleElement()
                .satisfies(echo -> {
                    assertThat(echo.why().words()).contains("自来水管道漏水");
                    assertThat(echo.why().samePlace()).isTrue();
                    assertThat(echo.why().days()).isZero();
                    assertThat(echo.isOpen()).isTrue();
                });
        assertThat(like).noneMatch(echo -> echo.line().id().equals(said.voice()));
    }

    @Test
    void whatTheDeskMayNotSeeIsLeftOut() throws IOException {
        var matter = new Matter(
                VoiceKind.PUBLIC_ISSUE,
                new Place("DM", ""),
                null,
                Set.of(),
                Wish.SOLVE,
                "",
                "自来水管道漏水，东门这边结冰",
                "",
                false);
        var far = voices.submit(
                Viewer.ANYONE,
                new Submission(
                        matter,
                        Channel.WEB,
                        null,
                        new Contact("", ""),
                        false,
                        false,
                        null,
                        java.util.UUID.randomUUID().toString()));
        assertThat(ids(like(CLERK))).contains(far.voice());
        assertThat(ids(like(STATION))).doesNotContain(far.voice());
    }

    @Test
    void openOnesComeFirstAndEndedOnesCannotBeJoined() throws IOException {
        var ended = voices.submit(Viewer.ANYONE, says(PIPE));
        voices.withdraw(
                new Viewer.KeyHolder(new shangliang.base.SourceRef("voice", ended.voice())), ended.number(), "");
        voices.submit(Viewer.ANYONE, says("管道漏水"));
        var like = like(CLERK);
        var last = like.stream().filter(echo -> !echo.isOpen()).findFirst().orElseThrow();
        assertThat(last.line().id()).isEqualTo(ended.voice());
        assertThat(like.getFirst().isOpen()).isTrue();
    }

    private List<DeskEcho> like(Viewer desk) throws IOException {
        texts.catchUp();
        var voice = rows.find(said.voice()).orElseThrow();
        var now = voice.origin().at();
        return echoes.like(voice, new DeskSight((Viewer.Staff) desk, Sight.of(desk, now, council.directory()), now));
    }

    private static List<java.util.UUID> ids(List<DeskEcho> like) {
        return like.stream().map(echo -> echo.line().id()).toList();
    }
}
