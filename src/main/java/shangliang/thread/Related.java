package shangliang.thread;

import java.util.List;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** Says what else belongs to a matter; a module that came later has its own things stand beside an earlier one's. */
public interface Related {

    /** What of it {@code viewer} may follow. */
    List<Relation> of(SourceRef matter, Viewer viewer);
}
