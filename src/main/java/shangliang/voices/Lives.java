package shangliang.voices;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door for those who count: lives of voices without their words, and a walk over all of them. */
@Component
public class Lives {

    private final LifeRows rows;

    Lives(LifeRows rows) {
        this.rows = rows;
    }

    /** The lives of these voices, as they lie in the database now; a voice that is not there has none. */
    public List<Life> of(Collection<UUID> voices) {
        return voices.isEmpty() ? List.of() : rows.of(voices);
    }

    /** The next ids after {@code last}, in the order of ids; empty at the end. */
    public List<UUID> after(UUID last, int size) {
        return rows.after(last, size);
    }
}
