package shangliang.engine.topics.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Said;

/** One concrete matter at one concrete place is found, however it is put; what only looks alike is not joined. */
class HotTopicsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Direction NOISE = Direction.of(1, 0, 0);
    private static final Direction LAMPS = Direction.of(0, 1, 0);

    private final List<Raised> points = new ArrayList<>();

    /** Other matters of other people, beside which a name is rare. */
    private static List<Raised> others() {
        var random = new Random(3);
        return IntStream.range(0, 200)
                .mapToObj(i -> new Raised(
                        "x" + i,
                        new Said(random(random, 12), random(random, 60), direction(random)),
                        "",
                        TODAY.minusDays(i),
                        "other" + i,
                        0))
                .toList();
    }

    private static Direction direction(Random random) {
        var parts = new float[3];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (float) -Math.abs(random.nextGaussian());
        }
        return Direction.of(parts);
    }

    private static String random(Random random, int length) {
        return random.ints(length, 0x4E00, 0x4E00 + 3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void say(String id, String person, String title, Direction meaning) {
        say(id, person, title, meaning, "");
    }

    private void say(String id, String person, String title, Direction meaning, String place) {
        points.add(new Raised(id, new Said(title, "", meaning), place, TODAY.minusDays(points.size()), person, 0));
    }

    private List<Cluster> find() {
        points.addAll(others());
        return HotTopics.find(points, TODAY);
    }

    @Test
    void theSameMatterInOtherWordsIsOneCluster() {
        say("1", "a", "丽水新城旁边的搅拌站半夜很吵", NOISE);
        say("2", "b", "搅拌站噪音，丽水新城居民睡不着", NOISE);
        say("3", "c", "投诉丽水新城附近搅拌站扰民", NOISE);
        say("4", "d", "清河大道的路灯坏了", LAMPS);
        var clusters = find();
        assertThat(clusters.getFirst().members()).containsExactly("3", "2", "1");
        assertThat(clusters.getFirst().id()).isEqualTo("3");
        assertThat(clusters.getFirst().words()).contains("丽水新城", "搅拌站");
        assertThat(clusters.getFirst().first()).isEqualTo(TODAY.minusDays(2));
        assertThat(clusters.getFirst().heat().people()).isEqualTo(3);
    }

    @Test
    void anotherMatterAtTheSamePlaceStaysApart() {
        say("1", "a", "丽水新城的搅拌站半夜很吵", NOISE);
        say("2", "b", "丽水新城搅拌站噪音", NOISE);
        say("3", "c", "丽水新城的路灯坏了", LAMPS);
        assertThat(find().getFirst().members()).containsExactly("2", "1");
    }

    @Test
    void theSameMatterAtAnotherPlaceStaysApart() {
        say("1", "a", "棋牌室深夜扰民", NOISE, "东镇");
        say("2", "b", "东镇棋牌室扰民到深夜", NOISE, "东镇");
        say("3", "c", "棋牌室深夜扰民", NOISE, "西镇");
        say("4", "d", "西镇棋牌室扰民到深夜", NOISE, "西镇");
        assertThat(find()).extracting(Cluster::place).startsWith("东镇", "西镇");
    }

    @Test
    void aChainOfNeighboursIsNoMatter() {
        var names = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
        for (int i = 0; i + 4 <= names.length(); i++) {
            say("c" + i, "p" + i, names.substring(i, i + 4), NOISE);
        }
        assertThat(find()).allMatch(cluster -> cluster.members().size() <= 7);
    }

    @Test
    void whatWouldJoinEverythingStopsAtAFifth() {
        for (int i = 0; i < 1_000; i++) {
            say("s" + i, "p" + i, "丽水新城搅拌站噪音扰民" + (char) ('\u4E00' + i), NOISE);
        }
        assertThat(find()).allMatch(cluster -> cluster.members().size() <= 240);
    }

    @Test
    void fiveHundredCopiesOfOnePersonAreOneVoice() {
        say("1", "a", "丽水新城旁边的搅拌站半夜很吵", NOISE);
        say("2", "b", "搅拌站噪音，丽水新城居民睡不着", NOISE);
        for (int i = 0; i < 500; i++) {
            points.add(new Raised("s" + i, new Said("春江花园停车位不够", "", LAMPS), "", TODAY, "one", 0));
        }
        var clusters = find();
        assertThat(clusters).hasSize(2);
        assertThat(clusters.getFirst().heat().people()).isEqualTo(2);
        assertThat(clusters.getLast().members()).hasSize(500);
        assertThat(clusters.getLast().heat()).isEqualTo(new Heat(1, 1, 0, 1));
    }

    @Test
    void copiesOfManyPeopleAreOneMatterHoweverMany() {
        for (int i = 0; i < 500; i++) {
            points.add(new Raised("s" + i, new Said("春江花园停车位不够", "", LAMPS), "", TODAY, "p" + i, 0));
        }
        say("1", "a", "停车位不够，春江花园每晚抢车位", LAMPS);
        var hottest = find().getFirst();
        assertThat(hottest.members()).hasSize(501).contains("1");
        assertThat(hottest.heat().counted()).isEqualTo(501);
    }

    @Test
    void theOrderOfThePointsDoesNotMatter() {
        say("1", "a", "丽水新城旁边的搅拌站半夜很吵", NOISE);
        say("2", "b", "搅拌站噪音，丽水新城居民睡不着", NOISE);
        var clusters = find();
        Collections.reverse(points);
        assertThat(HotTopics.find(points, TODAY)).isEqualTo(clusters);
    }

    @Test
    void withoutMeaningsTheNamesAloneAreCompared() {
        say("1", "a", "丽水新城旁边的搅拌站半夜很吵", Direction.unknown());
        say("2", "b", "丽水新城旁边的搅拌站很吵", Direction.unknown());
        assertThat(find().getFirst().members()).containsExactly("2", "1");
    }

    @Test
    void nothingAndNextToNothingAreNoMatter() {
        assertThat(HotTopics.find(List.of(), TODAY)).isEmpty();
        say("1", "a", "", NOISE);
        say("2", "b", "。", NOISE);
        say("3", "c", "好", NOISE);
        say("4", "d", "好", NOISE);
        assertThat(HotTopics.find(points, TODAY)).isEmpty();
    }
}
