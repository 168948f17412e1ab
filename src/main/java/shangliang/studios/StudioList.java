package shangliang.studios;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.council.Member;
import shangliang.council.Organ;
import shangliang.council.Plan;
import shangliang.council.RowReader;
import shangliang.council.Sheet;

/** Reads the studios from a file; each must be led by a member that the council knows. */
record StudioList(Directory directory, List<Member> members, Set<String> venues) {

    static final Sheet.Columns COLUMNS = new Sheet.Columns(
            List.of("code", "link_kind", "name_zh", "place", "lead_name", "lead_sector"),
            List.of(
                    "name_en",
                    "committee",
                    "party_org_zh",
                    "party_org_en",
                    "plaque_date",
                    "trial_date",
                    "room_zh",
                    "room_en",
                    "hours_zh",
                    "hours_en",
                    "venue",
                    "branch_zh",
                    "branch_en",
                    "summary_zh",
                    "summary_en"));

    private static final UUID NOBODY = new UUID(0, 0);

    Plan<Studio> plan(Sheet sheet, List<Studio> now, boolean whole) {
        return Plan.compare(now, Plan.Wanted.read(sheet, this::studio), whole);
    }

    private Studio studio(RowReader row) {
        return new Studio(
                row.code("code"),
                row.one("link_kind", LinkKind.class),
                new Label(row.name("name_zh"), row.maybe("name_en")),
                row.known("place", this::isPlace),
                row.maybeKnown("committee", this::isCommittee),
                lead(row),
                VenueList.words(row, "party_org"),
                opened(row),
                room(row),
                VenueList.words(row, "summary"),
                true);
    }

    private Studio.Room room(RowReader row) {
        return new Studio.Room(
                VenueList.words(row, "room"),
                VenueList.words(row, "hours"),
                row.maybeKnown("venue", venues::contains),
                VenueList.words(row, "branch"));
    }

    private Studio.Opened opened(RowReader row) {
        var opened = new Studio.Opened(row.maybeDate("trial_date"), row.maybeDate("plaque_date"));
        if (isBefore(opened)) {
            row.problem("council.row.backwards", "trial_date", "plaque_date");
        }
        return opened;
    }

    private static boolean isBefore(Studio.Opened opened) {
        var plaque = opened.plaque();
        var trial = opened.trial();
        return plaque != null && trial != null && plaque.isBefore(trial);
    }

    private Studio.Lead lead(RowReader row) {
        var name = row.name("lead_name");
        var sector = row.name("lead_sector");
        var found = members.stream()
                .filter(member ->
                        member.name().equals(name) && member.term().sector().equals(sector))
                .toList();
        if (found.size() != 1) {
            row.problem(found.isEmpty() ? "studios.row.lead" : "studios.row.leads", "lead_name", name, sector);
        }
        return new Studio.Lead(found.isEmpty() ? NOBODY : found.getFirst().id(), name, sector);
    }

    private boolean isPlace(String code) {
        return directory.place(code).filter(Division::current).isPresent();
    }

    private boolean isCommittee(@Nullable String code) {
        return directory
                .organ(code)
                .filter(organ -> organ.kind() == Organ.Kind.COMMITTEE)
                .isPresent();
    }
}
