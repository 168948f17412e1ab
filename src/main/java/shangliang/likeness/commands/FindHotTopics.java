package shangliang.likeness.commands;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.engine.topics.hot.Cluster;
import shangliang.engine.topics.hot.HotTopics;

/** {@code hot-topics}: finds the matters that many people raise in a file of messages, and says why each is one. */
@Component
class FindHotTopics implements Command {

    private static final String LETTERS = "--letters-only";
    private static final int TOLD = 20;

    private final Talk talk;
    private final Meanings meanings;

    FindHotTopics(Talk talk, Meanings meanings) {
        this.talk = talk;
        this.meanings = meanings;
    }

    @Override
    public String name() {
        return "hot-topics";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws Exception {
        return talk.answer(out, "likeness.commands.hotTopics.usage", () -> {
            find(Options.parse(args, List.of("--input", "--out"), List.of(LETTERS)), out);
            return 0;
        });
    }

    private void find(Options options, PrintStream out) {
        var file = HotFile.of(MessageFile.read(options.file("--input"), Column.TEXT, Column.TIME));
        var said = meanings.read(file.messages(), options.has(LETTERS), out);
        var clusters = HotTopics.find(file.points(said), file.today());
        file.messages().write(options.file("--out"), HotFile.COLUMNS, file.cells(clusters));
        clusters.stream().limit(TOLD).forEach(cluster -> tell(file.name(cluster), cluster, out));
        talk.say(out, "likeness.commands.written", said.size(), options.file("--out"));
    }

    private void tell(String name, Cluster cluster, PrintStream out) {
        talk.say(
                out,
                "likeness.commands.hotTopics.found",
                name,
                HotFile.figure(cluster.heat().degree()),
                cluster.members().size(),
                cluster.heat().people(),
                cluster.first(),
                cluster.last(),
                String.join(" ", cluster.words()));
    }
}
