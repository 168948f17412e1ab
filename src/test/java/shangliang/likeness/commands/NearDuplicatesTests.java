package shangliang.likeness.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code near-duplicates} from file to file. */
class NearDuplicatesTests {

    private final Terminal terminal = new Terminal(new NearDuplicates(Terminal.TALK));

    @TempDir
    Path files;

    @Test
    void everyRowStaysAndIsLinkedToItsEarlierTwins() throws Exception {
        var input = Files.writeString(files.resolve("x.csv"), """
                id,title,text
                7,停水,"三楼以上晚上没有自来水，已经两个星期了"
                8,路灯,村口的路灯坏了，晚上走路看不见
                9,停水,三楼以上晚上没有自来水，已经 两个星期了
                10,停水,三楼以上晚上没有自来水，已经两个星期了！
                """);
        var out = files.resolve("y.csv");
        assertThat(terminal.run("--input", input, "--out", out)).isZero();
        var rows = Terminal.rows(out);
        assertThat(rows).extracting(row -> row.get("group")).containsExactly("7", "", "7", "7");
        assertThat(rows).extracting(row -> row.get("duplicates")).containsExactly("", "", "7:1.000", "7:0.950 9:0.950");
        assertThat(terminal.said()).contains("2");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertThat(terminal.run("--input")).isEqualTo(2);
        assertThat(terminal.said()).contains("--input");
    }
}
