package shangliang.duties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Label;
import shangliang.council.Listed;
import shangliang.council.Plan;
import shangliang.council.RowProblem;
import shangliang.council.RowReader;
import shangliang.council.Sheet;

/** Reads the topic tree from a file that holds all of it: what it leaves out goes out of use. */
final class TopicSheet {

    static final Sheet.Columns COLUMNS = new Sheet.Columns(List.of("code", "parent", "name_zh"), List.of("name_en"));

    private TopicSheet() {}

    /** A topic as a line of the file. */
    record Line(Topic topic) implements Listed {

        @Override
        public String code() {
            return topic.code();
        }

        @Override
        public Map<String, String> cells() {
            var cells = new LinkedHashMap<String, String>();
            cells.put("parent", DutyLine.text(topic.parent()));
            cells.put("name_zh", topic.name().zh());
            cells.put("name_en", DutyLine.text(topic.name().en()));
            return cells;
        }
    }

    static Plan<Line> plan(String csv, Topics topics) {
        var wanted = Plan.Wanted.read(Sheet.read(csv, COLUMNS), TopicSheet::line);
        var now = topics.all().stream().filter(Topic::active).map(Line::new).toList();
        var plan = Plan.compare(now, wanted, true);
        var problems = new ArrayList<>(plan.problems());
        problems.addAll(misplaced(wanted));
        return new Plan<>(plan.changes(), plan.puts(), plan.endings(), problems, plan.same());
    }

    private static Line line(RowReader row) {
        var parent = row.text("parent", 16);
        return new Line(new Topic(
                row.code("code"),
                parent.isEmpty() ? null : parent,
                new Label(row.name("name_zh"), row.maybe("name_en")),
                true));
    }

    /** Two levels only: the parent of a topic is an area of the same file. */
    private static List<RowProblem> misplaced(Plan.Wanted<Line> wanted) {
        var areas = wanted.items().stream()
                .map(Line::topic)
                .filter(Topic::isArea)
                .map(Topic::code)
                .toList();
        return wanted.entries().stream()
                .filter(entry -> !entry.item().topic().isArea()
                        && !areas.contains(entry.item().topic().parent()))
                .map(entry -> new RowProblem(
                        entry.line(),
                        "duties.row.parent",
                        "parent",
                        DutyLine.text(entry.item().topic().parent())))
                .toList();
    }

    /** The whole tree to write: areas, then topics, in the order of the file, and at the end what is out of use. */
    static List<Topic> tree(String csv, Topics before) {
        var wanted = Plan.Wanted.read(Sheet.read(csv, COLUMNS), TopicSheet::line).items().stream()
                .map(Line::topic)
                .toList();
        var tree = new ArrayList<>(wanted.stream().filter(Topic::isArea).toList());
        tree.addAll(wanted.stream().filter(topic -> !topic.isArea()).toList());
        var named = tree.stream().map(Topic::code).toList();
        before.all().stream()
                .filter(topic -> !named.contains(topic.code()))
                .map(topic -> new Topic(topic.code(), topic.parent(), topic.name(), false))
                .forEach(tree::add);
        return tree;
    }
}
