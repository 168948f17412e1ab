package shangliang.base;

import java.time.Instant;
import java.util.List;

/**
 * Something that a post or a follower should hear, published in the transaction of the act.
 *
 * @param key message with {@code args}; never an address or a person's own words
 * @param href where to go, a path of this site
 */
public record Notice(Recipient to, SourceRef about, String key, List<Label> args, String href, Instant at) {

    /** Whom a notice reaches: everyone holding a role in a scope, or the contacts that follow a matter. */
    public sealed interface Recipient {

        /** All who hold {@code role} for {@code scope}. */
        record Holders(Role role, ScopeRef scope) implements Recipient {}

        /** All persons who follow the matter the notice is about. */
        record Followers() implements Recipient {}
    }

    public Notice {
        args = List.copyOf(args);
    }
}
