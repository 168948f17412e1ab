package shangliang.studios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Listed;

/**
 * A room where people can come and talk, on one of three tiers.
 *
 * @param parent the venue one tier up, or null for the district's centre
 * @param place code of the division it stands in
 * @param branch the party branch that is set up there; empty when there is none
 * @param uses what one can do there
 * @param current false once it was closed
 */
public record Venue(
        String code,
        Tier tier,
        @Nullable String parent,
        String place,
        Label name,
        Label address,
        Label hours,
        Label branch,
        List<Use> uses,
        boolean current)
        implements Listed {

    /** District, town or village. */
    public enum Tier {
        PRACTICE_CENTER,
        MEMBER_WORKSTATION,
        VILLAGE_STUDIO
    }

    /** What a venue is good for. */
    public enum Use {
        COUNTER,
        HALL,
        COURTYARD,
        CULTURE_CORRIDOR,
        CULTURE_PARK
    }

    public Venue {
        uses = List.copyOf(uses);
    }

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("tier", tier.name());
        cells.put("parent", Listed.text(parent));
        cells.put("place", place);
        cells.put("name_zh", name.zh());
        cells.put("name_en", Listed.text(name.en()));
        cells.put("address_zh", address.zh());
        cells.put("address_en", Listed.text(address.en()));
        cells.put("hours_zh", hours.zh());
        cells.put("hours_en", Listed.text(hours.en()));
        cells.put("branch_zh", branch.zh());
        cells.put("branch_en", Listed.text(branch.en()));
        cells.put("uses", uses.stream().map(Use::name).collect(Collectors.joining(" ")));
        return cells;
    }
}
