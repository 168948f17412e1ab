package shangliang.studios;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Listed;

/**
 * A five-link studio of members: who leads it, whom it is linked to, where and since when it is open.
 *
 * @param place code of the division it works for
 * @param committee code of the special committee it is linked to, or null
 * @param party the local party organisation that leads it; empty when nobody has named one
 */
public record Studio(
        String code,
        LinkKind kind,
        Label name,
        String place,
        @Nullable String committee,
        Lead lead,
        Label party,
        Opened opened,
        Room room,
        Label summary,
        boolean current)
        implements Listed {

    /** The member who leads it, by name and sector as the plaque says. */
    public record Lead(UUID member, String name, String sector) {}

    /** When its trial run began and when it got its plaque. */
    public record Opened(
            @Nullable LocalDate trial, @Nullable LocalDate plaque) {

        /** Whether it is still on trial. */
        public boolean isTrial() {
            return plaque == null;
        }

        @Nullable
        LocalDate first() {
            return trial != null ? trial : plaque;
        }
    }

    /**
     * Where in the place it sits and when somebody is there.
     *
     * @param branch the party branch that meets in it; empty when none does
     */
    public record Room(Label where, Label hours, @Nullable String venue, Label branch) {

        /** One in which no branch meets. */
        public Room(Label where, Label hours, @Nullable String venue) {
            this(where, hours, venue, Label.of(""));
        }
    }

    Studio with(Opened since) {
        return new Studio(code, kind, name, place, committee, lead, party, since, room, summary, current);
    }

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("link_kind", kind.name());
        cells.put("name_zh", name.zh());
        cells.put("name_en", Listed.text(name.en()));
        cells.put("place", place);
        cells.put("committee", Listed.text(committee));
        cells.put("lead_name", lead.name());
        cells.put("lead_sector", lead.sector());
        putLabel(cells, "party_org", party);
        cells.put("trial_date", Listed.text(opened.trial()));
        cells.put("plaque_date", Listed.text(opened.plaque()));
        putLabel(cells, "room", room.where());
        putLabel(cells, "hours", room.hours());
        cells.put("venue", Listed.text(room.venue()));
        putLabel(cells, "branch", room.branch());
        putLabel(cells, "summary", summary);
        return cells;
    }

    private static void putLabel(Map<String, String> cells, String column, Label label) {
        cells.put(column + "_zh", label.zh());
        cells.put(column + "_en", Listed.text(label.en()));
    }
}
