package shangliang.likeness.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hot-topics} from file to file. */
class FindHotTopicsTests {

    private static final String MESSAGES = """
            留言编号,留言用户,留言主题,留言时间,留言详情,点赞数
            11,a,丽水新城旁边的搅拌站半夜很吵,2019/7/1 8:00:00,A2区丽水新城旁边的搅拌站半夜开工，吵得睡不着,3
            12,b,搅拌站噪音扰民,2019-07-03 09:00:00,丽水新城附近搅拌站噪音大，居民睡不着,x
            13,c,路灯坏了,2019/7/4,清河大道的路灯坏了一个月没人修,
            14,d,公园何时开工,%s,请问洪山公园什么时候开工建设,
            """;

    private final Terminal terminal = new Terminal(new FindHotTopics(Terminal.TALK, Terminal.MEANINGS));

    @TempDir
    Path files;

    private List<Map<String, String>> find(String messages, String... more) throws Exception {
        var input = Files.writeString(files.resolve("x.csv"), messages);
        var out = files.resolve("y.csv");
        var args = new ArrayList<Object>(List.of("--input", input, "--out", out));
        args.addAll(List.of(more));
        assertThat(terminal.run(args.toArray())).isZero();
        return Terminal.rows(out);
    }

    @Test
    void everyRowSaysWhichMatterItBelongsToAndWhy() throws Exception {
        var rows = find(MESSAGES.formatted("2019/7/5 10:00:00"));
        assertThat(rows).extracting(row -> row.get("cluster")).containsExactly("11", "11", "", "");
        assertThat(rows.get(1))
                .containsEntry("rank", "1")
                .containsEntry("size", "2")
                .containsEntry("people", "2")
                .containsEntry("joined", "3")
                .containsEntry("first", "2019-07-01")
                .containsEntry("last", "2019-07-03")
                .containsEntry("place", "A2区");
        assertThat(rows.get(1).get("words")).contains("搅拌站");
        assertThat(terminal.said()).contains("11", "搅拌站");
    }

    @Test
    void aTimeThatCannotBeReadCountsAsTheLastDay() throws Exception {
        assertThat(find(MESSAGES.formatted("soon"), "--letters-only")).hasSize(4);
    }

    @Test
    void withoutAnyTimeItIsRefused() throws Exception {
        var input = Files.writeString(files.resolve("x.csv"), "text,time\n水,2019/13/41\n");
        assertThat(terminal.run("--input", input, "--out", files.resolve("y.csv")))
                .isEqualTo(2);
        assertThat(files.resolve("y.csv")).doesNotExist();
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertThat(terminal.run("--out", "y.csv")).isEqualTo(2);
        assertThat(terminal.said()).contains("--input");
    }
}
