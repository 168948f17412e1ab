package shangliang.likeness.commands;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.duplicates.Duplicates;
import shangliang.engine.topics.duplicates.Twin;

/** {@code near-duplicates}: links each message of a file to the earlier ones that say nearly the same; none is taken out. */
@Component
class NearDuplicates implements Command {

    private static final List<String> FOUND = List.of("group", "duplicates");

    private final Talk talk;

    NearDuplicates(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "near-duplicates";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws Exception {
        return talk.answer(out, "likeness.commands.nearDuplicates.usage", () -> {
            link(Options.parse(args, List.of("--input", "--out"), List.of()), out);
            return 0;
        });
    }

    private void link(Options options, PrintStream out) {
        var input = MessageFile.read(options.file("--input"), Column.TEXT);
        var duplicates = new Duplicates();
        var groups = new HashMap<String, String>();
        var cells = new ArrayList<String>();
        for (int i = 0; i < input.rows().size(); i++) {
            var twins = duplicates.add(input.id(i), letters(input, input.rows().get(i)));
            join(groups, input.id(i), twins);
            cells.add(cell(twins));
        }
        var found = IntStream.range(0, cells.size())
                .mapToObj(i -> List.of(groups.getOrDefault(input.id(i), ""), cells.get(i)))
                .toList();
        input.write(options.file("--out"), FOUND, found);
        var linked = cells.stream().filter(cell -> !cell.isEmpty()).count();
        talk.say(
                out,
                "likeness.commands.nearDuplicates.linked",
                linked,
                groups.values().stream().distinct().count());
        talk.say(out, "likeness.commands.written", found.size(), options.file("--out"));
    }

    private static String letters(MessageFile input, List<String> row) {
        return new Said(input.cell(row, Column.TITLE), input.cell(row, Column.TEXT), Direction.unknown()).letters();
    }

    /** A message joins the group of the twin that is most alike; the first of a group gives it its name. */
    private static void join(Map<String, String> groups, String id, List<Twin> twins) {
        if (!twins.isEmpty()) {
            groups.put(id, groups.computeIfAbsent(twins.getFirst().id(), first -> first));
        }
    }

    private static String cell(List<Twin> twins) {
        return twins.stream()
                .map(twin -> twin.id() + ":" + String.format(Locale.ROOT, "%.3f", twin.likeness()))
                .collect(Collectors.joining(" "));
    }
}
