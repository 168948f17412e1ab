package shangliang.thread;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shangliang.base.Viewer;

/** Tells the thread of a module's own matters; each kind of matter that can be tied has one. */
public interface Strands {

    /** The kind of {@code SourceRef} that it tells of. */
    String kind();

    /** Those of these that {@code viewer} may see, in one statement, in any order. */
    List<Strand> of(Collection<UUID> matters, Viewer viewer);
}
