package shangliang.likeness.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code suggest-topics} from file to file. */
class SuggestTopicsTests {

    private static final List<String> WATER = List.of("自来水停了两天", "晚上水压太低", "水管漏水没人修", "水表走得太快");
    private static final List<String> ROAD = List.of("路灯坏了不亮", "路面坑洼难走", "人行道砖破损", "路口天天堵车");

    private final Terminal terminal = new Terminal(new SuggestTopics(Terminal.TALK, Terminal.MEANINGS));

    @TempDir
    Path files;

    private Path train;
    private Path input;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        var lines = new ArrayList<>(List.of("id,title,text,label"));
        for (var place : List.of("一村", "二村", "三村")) {
            WATER.forEach(text -> lines.add("w%d,%s,%s,供水".formatted(lines.size(), place, text)));
            ROAD.forEach(text -> lines.add("r%d,%s,\"%s，请修\",道路".formatted(lines.size(), place, text)));
        }
        train = Files.write(files.resolve("train.csv"), lines);
        input = Files.writeString(files.resolve("input.csv"), """
                留言编号,留言主题,留言详情,备注
                1,七村水压,"晚上水压低，水管没有水",甲
                2,,七村的路灯坏了不亮
                """);
        out = files.resolve("out.csv");
    }

    private int suggest(Object... more) throws Exception {
        var args = new ArrayList<>(List.<Object>of("--train", train, "--input", input, "--out", out));
        args.addAll(List.of(more));
        return terminal.run(args.toArray());
    }

    @Test
    void everyRowIsKeptAndGetsATopicAConfidenceAndItsNeighbours() throws Exception {
        assertThat(suggest()).isZero();
        var rows = Terminal.rows(out);
        assertThat(rows).extracting(row -> row.get("suggested")).containsExactly("供水", "道路");
        assertThat(rows.getFirst()).containsEntry("备注", "甲").containsKey("留言详情");
        assertThat(rows)
                .extracting(row -> Double.valueOf(row.get("confidence")))
                .allMatch(c -> c > 0.5 && c <= 1);
        assertThat(rows.getFirst().get("neighbours").split(" "))
                .hasSize(5)
                .allMatch(one -> one.matches("w\\d+:供水:0\\.\\d{3}"));
        assertThat(terminal.said()).contains("0.").contains(out.toString());
    }

    @Test
    void byTheLettersAloneThereAreNoNeighbours() throws Exception {
        assertThat(suggest("--letters-only")).isZero();
        assertThat(Terminal.rows(out)).allMatch(row -> row.get("neighbours").isEmpty());
        assertThat(Terminal.rows(out).getLast()).containsEntry("suggested", "道路");
    }

    @Test
    void aFileInTheEncodingOfOldSpreadsheetsIsReadToo() throws Exception {
        Files.writeString(input, Files.readString(input), Charset.forName("GB18030"));
        assertThat(suggest("--letters-only")).isZero();
        assertThat(Terminal.rows(out).getFirst()).containsEntry("suggested", "供水");
    }

    @Test
    void theTopicsOfTheInputAreComparedWhenItHasThem() throws Exception {
        input = train;
        assertThat(suggest("--letters-only")).isZero();
        assertThat(terminal.said().lines()).hasSize(4);
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertThat(terminal.run("--train", train, "--input", input)).isEqualTo(2);
        assertThat(terminal.said()).contains("--out");
        assertThat(suggest("--quickly")).isEqualTo(2);
        assertThat(terminal.said()).contains("--quickly");
        Files.writeString(input, "id,title\n1,a\n");
        assertThat(suggest()).isEqualTo(2);
        assertThat(terminal.said()).contains("留言详情");
    }

    @Test
    void aFileThatIsNotThereOrEmptyIsRefused() throws Exception {
        Files.writeString(input, "");
        assertThat(suggest()).isEqualTo(2);
        Files.delete(input);
        assertThat(suggest()).isEqualTo(2);
        assertThat(terminal.said()).contains(input.toString());
    }

    @Test
    void oneTopicIsNothingToChooseFrom() throws Exception {
        Files.writeString(train, "id,text,label\n1,水,供水\n2,停水,供水\n3,路,\n");
        assertThat(suggest("--letters-only")).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() throws Exception {
        out = files.resolve("nowhere").resolve("out.csv");
        assertThat(suggest("--letters-only")).isEqualTo(2);
        assertThat(terminal.said()).contains(out.toString());
    }
}
