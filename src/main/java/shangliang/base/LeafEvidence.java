package shangliang.base;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a module still holds of the acts it wrote, so that verification can hold each record against its leaf. */
public interface LeafEvidence {

    /** Whether this module keeps the records of acts with this name, for example all that begin with {@code voices.}. */
    boolean owns(String act);

    /** Gives every record of such acts, in any order, erased ones too. */
    void each(Consumer<Evidence> to);

    /** The record of one act: what {@code Commitment.to(salt, content)} was made of, or nothing when it was erased. */
    record Evidence(
            UUID act, @Nullable String salt, @Nullable String content) {

        public static Evidence erased(UUID act) {
            return new Evidence(act, null, null);
        }
    }
}
