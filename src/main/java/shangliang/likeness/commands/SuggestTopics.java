package shangliang.likeness.commands;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.base.Invalid;
import shangliang.engine.topics.Example;
import shangliang.engine.topics.Outcome;
import shangliang.engine.topics.Suggestion;
import shangliang.engine.topics.TopicModel;
import shangliang.engine.topics.Trial;

/** {@code suggest-topics}: learns topics from one file of messages and suggests them for another, with confidence and reasons. */
@Component
class SuggestTopics implements Command {

    private static final List<String> FOUND = List.of("suggested", "confidence", "neighbours");
    private static final String LETTERS = "--letters-only";
    private static final int BINS = 15;
    private static final double PRECISION = 0.95;

    private final Talk talk;
    private final Meanings meanings;

    SuggestTopics(Talk talk, Meanings meanings) {
        this.talk = talk;
        this.meanings = meanings;
    }

    @Override
    public String name() {
        return "suggest-topics";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws Exception {
        return talk.answer(out, "likeness.commands.suggestTopics.usage", () -> {
            suggest(Options.parse(args, List.of("--train", "--input", "--out"), List.of(LETTERS)), out);
            return 0;
        });
    }

    private void suggest(Options options, PrintStream out) {
        var train = MessageFile.read(options.file("--train"), Column.TEXT, Column.TOPIC);
        var input = MessageFile.read(options.file("--input"), Column.TEXT);
        var model = learn(examples(train, options, out), out);
        var suggestions = meanings.read(input, options.has(LETTERS), out).stream()
                .map(model::suggest)
                .toList();
        input.write(
                options.file("--out"),
                FOUND,
                suggestions.stream().map(SuggestTopics::cells).toList());
        talk.say(out, "likeness.commands.written", suggestions.size(), options.file("--out"));
        compare(input, suggestions, out);
    }

    private List<Example> examples(MessageFile train, Options options, PrintStream out) {
        var said = meanings.read(train, options.has(LETTERS), out);
        var examples = new ArrayList<Example>();
        for (int i = 0; i < said.size(); i++) {
            var row = train.rows().get(i);
            var topic = train.cell(row, Column.TOPIC);
            if (!topic.isEmpty()) {
                examples.add(new Example(train.id(i), said.get(i), topic));
            }
        }
        if (examples.stream().map(Example::topic).distinct().count() < 2) {
            throw new Invalid("train", "likeness.commands.suggestTopics.oneTopic", options.file("--train"));
        }
        return examples;
    }

    private TopicModel learn(List<Example> examples, PrintStream out) {
        var began = System.nanoTime();
        var model = TopicModel.learn(examples);
        var seconds = (System.nanoTime() - began) / 1e9;
        talk.say(out, "likeness.commands.suggestTopics.learned", examples.size(), figure(seconds, 1));
        figures("likeness.commands.suggestTopics.rehearsed", model.trial(), out);
        return model;
    }

    /** When the file says the topics itself, how often they were met. */
    private void compare(MessageFile input, List<Suggestion> suggestions, PrintStream out) {
        var outcomes = IntStream.range(0, suggestions.size())
                .mapToObj(i -> new Outcome(
                        input.cell(input.rows().get(i), Column.TOPIC),
                        suggestions.get(i).topic(),
                        suggestions.get(i).confidence()))
                .filter(outcome -> !outcome.decided().isEmpty())
                .toList();
        if (!outcomes.isEmpty()) {
            figures("likeness.commands.suggestTopics.compared", new Trial(outcomes), out);
        }
    }

    private void figures(String key, Trial trial, PrintStream out) {
        talk.say(
                out,
                key,
                figure(trial.macroF1(), 4),
                figure(trial.calibrationError(BINS), 4),
                figure(trial.coverage(PRECISION), 3));
    }

    private static List<String> cells(Suggestion suggestion) {
        var neighbours = suggestion.neighbours().stream()
                .map(neighbour -> neighbour.id() + ":" + neighbour.topic() + ":" + figure(neighbour.likeness(), 3))
                .collect(Collectors.joining(" "));
        return List.of(suggestion.topic(), figure(suggestion.confidence(), 4), neighbours);
    }

    private static String figure(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
