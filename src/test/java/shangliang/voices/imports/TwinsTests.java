package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imported rows that say nearly the same: linked to the first of them, in one file or across files, and all of them kept. */
class TwinsTests extends ImportGround {

    private static final String SAID = "小区东门外的公交站台没有雨棚，下雨天老人和孩子等车都淋湿了，希望尽快装上。";

    @Autowired
    TwinRows twins;

    @Autowired
    KnownRows known;

    private Import bring(String... lines) {
        return run(Sheets.csv(folder, "编号,标题,内容\n" + String.join("\n", lines) + "\n"));
    }

    private List<Integer> linkedLines(Import file) {
        return known.taken(file.id(), 0, 1_000).stream()
                .filter(row -> row.like() != null)
                .map(KnownRows.Taken::line)
                .toList();
    }

    @Test
    void whatSaysNearlyTheSameIsLinkedToTheFirstAndNothingIsLost() {
        var file = bring("T-1,站台," + SAID, "T-2,站台," + SAID + "谢谢！", "T-3,路灯,广场北侧的路灯坏了三盏，夜里太黑。", "T-4,站台," + SAID);
        assertThat(file.counts().imported()).isEqualTo(4);
        assertThat(linkedLines(file)).containsExactly(3, 5);
        assertThat(twins.linked(file.id())).isEqualTo(2);
        var taken = known.taken(file.id(), 0, 10);
        assertThat(taken.get(1).like()).isEqualTo(taken.get(0).number());
        assertThat(taken.get(3).like()).isEqualTo(taken.get(0).number());
    }

    @Test
    void aLaterFileFindsTheEarlierOnes() {
        var said = "河边步道的护栏松动了，有人靠上去差点掉下去，请派人来加固。";
        var before = bring("U-1,护栏," + said);
        var after = bring("U-2,护栏," + said.replace("请派人", "请尽快派人"));
        assertThat(linkedLines(before)).isEmpty();
        assertThat(known.taken(after.id(), 0, 10).getFirst().like())
                .isEqualTo(known.taken(before.id(), 0, 10).getFirst().number());
    }

    @Test
    void fiveHundredCopiesAreLinkedAndOnlyOneIsLookedAt() {
        var said = "地下车库的充电桩坏了半个月没有人修，电动车主只好到别处去充电。";
        var file = bring(
                IntStream.range(0, 500).mapToObj(i -> "V-" + i + ",充电桩," + said).toArray(String[]::new));
        assertThat(file.counts().imported()).isEqualTo(500);
        assertThat(twins.linked(file.id())).isEqualTo(499);
        assertThat(jdbc.sql("""
                        select count(*)
                        from voice_import_text
                        join voice_import_row as row using (voice)
                        where row.import = :import
                        """).param("import", file.id()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void aStoppedFileGoesOnToFindWhatCameBeforeTheStop() {
        var said = "菜市场门口的地砖翘起来了，走路绊脚，昨天有位大爷摔了一跤。";
        var filler = IntStream.range(0, Runner.CHUNK)
                .mapToObj(i -> "W" + i + ",其他,第" + i + "号信箱的门锁" + i * i + "坏了")
                .collect(Collectors.joining("\n"));
        var id = prepared(
                Sheets.csv(folder, "编号,标题,内容\nX-1,地砖," + said + "\n" + filler + "\nX-2,地砖," + said + "急！\n"), false);
        var stops = new int[1];
        assertThat(runner.run(id, () -> stops[0]++ > 0)).isFalse();
        assertThat(runner.run(id, () -> false)).isTrue();
        var taken = known.taken(id, 0, 1_000);
        assertThat(taken).hasSize(Runner.CHUNK + 2);
        assertThat(taken.getLast().like()).isEqualTo(taken.getFirst().number());
    }
}
