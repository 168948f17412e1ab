package shangliang.council;

import java.util.List;
import shangliang.base.Label;

/** A port for whoever knows of areas that lie across the borders of the district, so that the page of a place says so. */
public interface AreaSource {

    /** The areas that a place belongs to; {@code path} is the place itself and those above it. */
    List<Label> areas(List<Division> path);
}
