package shangliang.web;

import java.util.List;
import shangliang.base.Viewer;

/** What a module offers a viewer in the staff rail. */
public interface RailSource {

    List<RailItem> rail(Viewer viewer);
}
