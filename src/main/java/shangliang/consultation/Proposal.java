package shangliang.consultation;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wants talked over.
 *
 * @param voices it began with; may be none
 */
public record Proposal(Topic topic, List<UUID> voices) {

    public Proposal {
        voices = List.copyOf(voices);
    }
}
