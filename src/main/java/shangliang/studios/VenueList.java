package shangliang.studios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.council.Listed;
import shangliang.council.Plan;
import shangliang.council.RowReader;
import shangliang.council.Sheet;

/** Reads the venues from a file: each hangs below one of the tier above. */
record VenueList(Directory directory, Map<String, String> tierOf) {

    static final Sheet.Columns COLUMNS = new Sheet.Columns(
            List.of("code", "tier", "parent", "place", "name_zh"),
            List.of("name_en", "address_zh", "address_en", "hours_zh", "hours_en", "branch_zh", "branch_en", "uses"));

    private static final int WORDS = 200;

    static Plan<Venue> plan(Sheet sheet, List<Venue> now, Directory directory, boolean whole) {
        var tierOf = new HashMap<String, String>();
        if (!whole) {
            now.forEach(venue -> tierOf.put(venue.code(), venue.tier().name()));
        }
        sheet.rows().forEach(row -> tierOf.put(row.text("code"), row.text("tier")));
        return Plan.compare(now, Plan.Wanted.read(sheet, new VenueList(directory, tierOf)::venue), whole);
    }

    private Venue venue(RowReader row) {
        var tier = row.one("tier", Venue.Tier.class);
        var parent = row.maybeKnown("parent", tierOf::containsKey);
        if (row.problems().isEmpty() && !isTierAbove(tier, Listed.text(parent))) {
            row.problem("studios.row.tier", "parent", Listed.text(parent));
        }
        return new Venue(
                row.code("code"),
                tier,
                parent,
                row.known("place", this::isPlace),
                new Label(row.name("name_zh"), row.maybe("name_en")),
                words(row, "address"),
                words(row, "hours"),
                words(row, "branch"),
                uses(row),
                true);
    }

    private boolean isTierAbove(Venue.Tier tier, String parent) {
        var above = tierOf.getOrDefault(parent, "");
        return switch (tier) {
            case PRACTICE_CENTER -> parent.isEmpty();
            case MEMBER_WORKSTATION -> above.equals(Venue.Tier.PRACTICE_CENTER.name());
            case VILLAGE_STUDIO -> above.equals(Venue.Tier.MEMBER_WORKSTATION.name());
        };
    }

    private boolean isPlace(String code) {
        return directory.place(code).filter(Division::current).isPresent();
    }

    /** Words in Chinese and, when given, in English. */
    static Label words(RowReader row, String column) {
        var english = row.text(column + "_en", WORDS);
        return new Label(row.text(column + "_zh", WORDS), english.isEmpty() ? null : english);
    }

    private static List<Venue.Use> uses(RowReader row) {
        var uses = new ArrayList<Venue.Use>();
        for (var word : row.text("uses", WORDS).split("\\s+")) {
            var use = Arrays.stream(Venue.Use.values())
                    .filter(each -> each.name().equals(word))
                    .findFirst();
            use.ifPresent(uses::add);
            if (use.isEmpty() && !word.isEmpty()) {
                row.problem("studios.row.use", "uses", word, Arrays.toString(Venue.Use.values()));
            }
        }
        return uses;
    }
}
