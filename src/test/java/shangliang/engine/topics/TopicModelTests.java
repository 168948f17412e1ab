package shangliang.engine.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Topics are suggested as they were decided before, with a reason and a chance one may rely on. */
class TopicModelTests {

    private static final List<String> WATER = List.of("自来水停了", "水压太低", "水管漏水", "水表不准", "自来水发黄");
    private static final List<String> ROAD = List.of("路灯不亮", "路面坑洼", "人行道破损", "路口堵车", "道路积尘");
    private static final List<String> PLACES = List.of("一村", "二村", "三村", "四村", "五村", "六村");

    private static List<Example> examples(boolean meaning) {
        var all = new ArrayList<Example>();
        for (var place : PLACES) {
            WATER.forEach(text -> all.add(example(all.size(), place + text, "water", meaning)));
            ROAD.forEach(text -> all.add(example(all.size(), place + text, "road", meaning)));
        }
        return all;
    }

    private static Example example(int id, String text, String topic, boolean meaning) {
        return new Example("m" + id, said(text, meaning), topic);
    }

    /** A meaning of two numbers: how much of water, how much of roads. */
    private static Said said(String text, boolean meaning) {
        return meaning ? Said.of("", text, TopicModelTests::meaning) : new Said("", text, Direction.unknown());
    }

    private static float[] meaning(String text) {
        return new float[] {1 + text.split("水", -1).length, 1 + text.split("[路道]", -1).length};
    }

    @Test
    void aNewTextIsGivenTheTopicOfItsLike() {
        var model = TopicModel.learn(examples(true));
        var suggestion = model.suggest(said("七村自来水又停了", true));
        assertThat(suggestion.topic()).isEqualTo("water");
        assertThat(suggestion.confidence()).isGreaterThan(0.9);
        assertThat(suggestion.sure()).isTrue();
        assertThat(model.suggest(said("八村的路灯一直不亮", true)).topic()).isEqualTo("road");
    }

    @Test
    void theNearestDecidedTextsAreTheReason() {
        var neighbours =
                TopicModel.learn(examples(true)).suggest(said("七村自来水发黄", true)).neighbours();
        assertThat(neighbours)
                .hasSize(5)
                .allMatch(neighbour -> neighbour.topic().equals("water"));
        assertThat(neighbours.getFirst().likeness())
                .isGreaterThanOrEqualTo(neighbours.getLast().likeness());
    }

    @Test
    void withoutAMeaningItLearnsFromTheLettersAlone() {
        var suggestion = TopicModel.learn(examples(false)).suggest(said("九村水管漏水", false));
        assertThat(suggestion.topic()).isEqualTo("water");
        assertThat(suggestion.neighbours()).isEmpty();
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        var text = said("村口的路和水", true);
        var one = TopicModel.learn(examples(true)).suggest(text);
        assertThat(TopicModel.learn(examples(true)).suggest(text)).isEqualTo(one);
    }

    @Test
    void aStrangeTextIsSuggestedSomethingWithoutBeingSure() {
        var model = TopicModel.learn(examples(true));
        Stream.of("", "a", "。", "Please help", "字".repeat(10_000)).forEach(text -> {
            var suggestion = model.suggest(said(text, false));
            assertThat(suggestion.confidence()).as(text).isBetween(0.5, 0.9);
        });
    }

    @Test
    void aTopicThatWasDecidedOnceDoesNotBreakTheOthers() {
        var examples = new ArrayList<>(examples(true));
        examples.add(example(999, "孩子上学报名", "school", true));
        assertThat(TopicModel.learn(examples).suggest(said("七村水压太低", true)).topic())
                .isEqualTo("water");
    }

    @Test
    void oneTopicIsNoChoice() {
        var one = examples(true).stream()
                .filter(example -> example.topic().equals("road"))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> TopicModel.learn(one));
        assertThatIllegalArgumentException().isThrownBy(() -> TopicModel.learn(List.of()));
    }

    @Test
    void itKnowsHowGoodItIs() {
        var trial = TopicModel.learn(examples(true)).trial();
        assertThat(trial.outcomes()).hasSize(60);
        assertThat(trial.macroF1()).isGreaterThan(0.95);
    }
}
