package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.base.Command;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.voices.Staged;
import shangliang.voices.Voices;
import shangliang.web.Messages;

/** What the machine's own commands find, and what they say when they are misused or not alone. */
@ModuleTest
class LikenessCommandsModuleTests {

    @Autowired
    Reindex reindex;

    @Autowired
    SimilarTexts similar;

    @Autowired
    Directing directing;

    @Autowired
    Reading reading;

    @Autowired
    TextRows texts;

    @Autowired
    Sources sources;

    @Autowired
    Meaning meaning;

    @Autowired
    Messages messages;

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties, @Autowired Voices voices) {
        var staged = new Staged(voices);
        staged.district(council, duties);
        staged.said("公交站台的雨棚漏水");
        staged.published("老街的路灯不亮");
    }

    @Test
    void similarTellsEachFindWithItsReasonsAsOneLine() throws Exception {
        var told = run(similar, 0, "--text", "车站雨棚漏雨", "--place", "QX-03");
        assertThat(told.lines().findFirst().orElseThrow())
                .startsWith("{\"kind\":\"voice\",\"id\":\"")
                .contains("\"words\":[\"雨棚漏\"]", "\"samePlace\":true");
    }

    @Test
    void similarAmongWhatIsPublishedTellsNothingElse() throws Exception {
        assertThat(run(similar, 0, "--text", "车站雨棚漏雨", "--published")).doesNotContain("雨棚");
        assertThat(run(similar, 0, "--text", "路灯不亮", "--published")).contains("路灯");
    }

    @Test
    void misuseIsToldInWords() throws Exception {
        assertThat(run(similar, 2)).contains("similar --text");
        assertThat(run(similar, 2, "--text")).contains("similar --text");
        assertThat(run(similar, 2, "--text", " ")).contains("similar --text");
        assertThat(run(similar, 2, "--words", "路灯")).contains("similar --text");
        assertThat(run(reindex, 2, "now")).contains("reindex");
    }

    @Test
    void reindexReadsEverythingAnew() throws Exception {
        assertThat(run(reindex, 0)).contains("2");
        assertThat(run(similar, 0, "--text", "车站雨棚漏雨")).contains("雨棚");
    }

    @Test
    void besideARunningServerReindexLeavesItTheWorkAndSimilarOnlyLooks(@TempDir Path folder) throws Exception {
        var held = new Shelf(folder);
        var server = new Following(directing, reading, texts, sources, held);
        server.catchUp();
        var shelf = new Shelf(folder);
        var beside = new Following(directing, reading, texts, sources, shelf);
        assertThat(run(new Reindex(beside, messages), 0)).doesNotContain("2");
        assertThat(server.catchUp()).isEqualTo(2);
        var looking = new SimilarTexts(new Likeness(shelf, meaning, texts, sources), beside, messages);
        assertThat(run(looking, 0, "--text", "车站雨棚漏雨")).contains("雨棚");
        held.close();
    }

    private static String run(Command command, int code, String... args) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(command.run(List.of(args), out)).isEqualTo(code);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
