package shangliang.duties;

import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/**
 * One thing people speak about: an area of life, or a topic within one; duty items name it, so that a matter finds its unit.
 *
 * @param parent code of the area, or null when this is an area itself
 * @param active false once the district stopped using it; old matters keep their topic
 */
public record Topic(String code, @Nullable String parent, Label name, boolean active) {

    public boolean isArea() {
        return parent == null;
    }
}
