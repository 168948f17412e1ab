package shangliang.consultation;

import java.util.List;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;

/**
 * What another module may know of a consultation that its viewer may see.
 *
 * @param host the committee or studio that leads it
 * @param items what came of it, with what the deciding body made of each; empty before its result was checked
 */
public record ConsultationFact(
        SourceRef ref, ConsultationNumber number, String question, ScopeRef host, List<Item> items) {

    public ConsultationFact {
        items = List.copyOf(items);
    }
}
