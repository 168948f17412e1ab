package shangliang.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shangliang.base.Label;

/** A port for modules that know where to find more about a place or a member, so that these pages can lead there. */
public interface Guide {

    /**
     * Where something is to be found.
     *
     * @param kind message that says what it is
     */
    record Sign(String kind, Label name, String href) {}

    List<Sign> at(Division place);

    Map<UUID, List<Sign>> of(Collection<UUID> members);
}
