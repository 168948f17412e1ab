package shangliang.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Label;
import shangliang.base.ScopeRef;

/**
 * A body that can hold a matter, a member or a post, in the version that was valid from one day to another.
 *
 * @param place code of the division it works for
 * @param area codes of the towns that a regional group is for; empty when its place says it all
 * @param valid first and last day of this version
 */
public record Organ(String code, Kind kind, Label name, String place, List<String> area, Span valid) implements Listed {

    /** What a body is there for. */
    public enum Kind {
        CONFERENCE,
        PARTY_GROUP,
        CHAIR_MEETING,
        STANDING_COMMITTEE,
        SUPERVISION_OFFICE,
        OFFICE,
        COMMITTEE,
        SECTOR,
        REGIONAL_GROUP,
        UNIT,
        TOWN_UNIT;

        /** Whether matters can be handed to such a body. */
        public boolean handles() {
            return this == UNIT || this == TOWN_UNIT;
        }
    }

    public Organ {
        area = List.copyOf(area);
    }

    /** One that is for its place alone. */
    public Organ(String code, Kind kind, Label name, String place, Span valid) {
        this(code, kind, name, place, List.of(), valid);
    }

    public ScopeRef scope() {
        return ScopeRef.organ(code);
    }

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("kind", kind.name());
        cells.put("name_zh", name.zh());
        cells.put("name_en", Listed.text(name.en()));
        cells.put("place", place);
        cells.put("area", String.join(" ", area));
        return cells;
    }
}
