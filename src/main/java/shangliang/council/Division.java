package shangliang.council;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/**
 * A node of the division tree: the district, its towns and streets, their villages and communities, to any depth.
 *
 * @param parent code of the node above, or null at the root
 * @param centroid where its middle lies, or null when nobody has measured it
 * @param current false once it was merged or renamed away; kept because old matters name it
 */
public record Division(
        String code,
        @Nullable String parent,
        Kind kind,
        Label name,
        @Nullable Centroid centroid,
        boolean current) implements Listed {

    /** What sort of place it is; towns and streets carry a workstation, villages and communities a studio venue. */
    public enum Kind {
        DISTRICT,
        STREET,
        TOWN,
        VILLAGE,
        COMMUNITY;

        /** Whether this is the tier that a government office or subdistrict office stands for. */
        public boolean isTown() {
            return this == STREET || this == TOWN;
        }
    }

    /** The middle of a division; the only coordinate the product knows. */
    public record Centroid(double lat, double lon) {}

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("parent", Listed.text(parent));
        cells.put("kind", kind.name());
        cells.put("name_zh", name.zh());
        cells.put("name_en", Listed.text(name.en()));
        cells.put("lat", centroid == null ? "" : String.valueOf(centroid.lat()));
        cells.put("lon", centroid == null ? "" : String.valueOf(centroid.lon()));
        return cells;
    }
}
