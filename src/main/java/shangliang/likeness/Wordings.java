package shangliang.likeness;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where a feature gives its words; likeness keeps none of them, so what is erased there is gone here too. */
public interface Wordings {

    /** The kind of the references it answers for. */
    String kind();

    /** The words of these as they are now; whatever must not be found is left out. */
    List<Wording> of(Collection<UUID> ids);

    /** The next ids in ascending order, to go through all there is. */
    List<UUID> after(UUID last, int size);
}
