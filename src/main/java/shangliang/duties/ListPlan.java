package shangliang.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shangliang.council.Plan;
import shangliang.council.RowProblem;

/** What bringing a file into force would do, decided before anything is done: items, versions, and what stays open. */
record ListPlan(Plan<DutyLine> plan, List<DutyList> versions, Gaps gaps) {

    static ListPlan of(DutyBook book, DutySheet sheet, ListFile file, LocalDate today) {
        var wanted = sheet.read(file.csv());
        var owners = owners(wanted.items());
        var plan = Plan.compare(last(book, owners), wanted, true);
        var touched = owners(
                Stream.concat(plan.puts().stream(), plan.endings().stream()).toList());
        var versions = touched.stream()
                .map(owner -> next(book, sheet.units(), file, items(wanted, owner)))
                .toList();
        var problems = new ArrayList<>(plan.problems());
        versions.forEach(version -> problems.addAll(dateProblems(book, version, today)));
        var checked = new Plan<>(plan.changes(), plan.puts(), plan.endings(), problems, plan.same());
        return new ListPlan(checked, versions, Gaps.of(with(book, versions), sheet.topics(), file.from()));
    }

    private static Set<String> owners(Collection<DutyLine> lines) {
        var owners = new LinkedHashSet<String>();
        lines.forEach(line -> owners.add(line.owner()));
        return owners;
    }

    private static List<DutyLine> last(DutyBook book, Set<String> owners) {
        return owners.stream()
                .flatMap(owner -> book.last(owner).stream())
                .flatMap(list -> list.items().stream().map(item -> new DutyLine(list.owner(), item)))
                .toList();
    }

    private static List<DutyLine> items(Plan.Wanted<DutyLine> wanted, String owner) {
        return wanted.items().stream()
                .filter(line -> line.owner().equals(owner))
                .toList();
    }

    private static DutyList next(DutyBook book, Units units, ListFile file, List<DutyLine> lines) {
        var owner = lines.getFirst().owner();
        return new DutyList(
                owner,
                owner.equals(DutyList.TOWN) || units.isTown(owner),
                book.last(owner).map(list -> list.version() + 1).orElse(1),
                file.from(),
                null,
                file.source(),
                lines.stream().map(DutyLine::item).toList());
    }

    private static List<RowProblem> dateProblems(DutyBook book, DutyList version, LocalDate today) {
        var last = book.last(version.owner());
        if (last.isPresent() && !version.from().isAfter(last.get().from())) {
            return List.of(new RowProblem(
                    1, "duties.file.not-after", version.owner(), last.get().from()));
        }
        return last.isPresent() && version.from().isBefore(today)
                ? List.of(new RowProblem(1, "duties.file.past", version.owner()))
                : List.of();
    }

    /** The book as it would be. */
    private static DutyBook with(DutyBook book, List<DutyList> versions) {
        var owners = versions.stream().map(DutyList::owner).toList();
        var lists = new ArrayList<>(versions);
        book.lists().stream()
                .map(list -> owners.contains(list.owner()) && list.until() == null
                        ? list.endedBy(versions.getFirst().from())
                        : list)
                .forEach(lists::add);
        return new DutyBook(lists, book.precedents());
    }
}
