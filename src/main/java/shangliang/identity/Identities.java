package shangliang.identity;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** Answers other modules who holds a post and who acted in one. */
@Component
public class Identities {

    private static final String ACTOR = "post:";

    private final IdentityRows rows;

    Identities(IdentityRows rows) {
        this.rows = rows;
    }

    /** Who holds {@code role} for exactly {@code scope} on {@code day}. */
    public List<Holder> holders(Role role, ScopeRef scope, LocalDate day) {
        return rows.holders(role, scope, day);
    }

    /** The posts that the account holds on {@code day}; none when it is closed. */
    public List<Post> current(UUID account, LocalDate day) {
        return rows.ofAccount(account, day).stream().map(Holder::post).toList();
    }

    /** The post with the name of its holder, also long after its term. */
    public Optional<Holder> post(UUID post) {
        return rows.posts(List.of(post)).stream().findFirst();
    }

    /** Many posts in one read, by id; unknown ones are missing. */
    public Map<UUID, Holder> posts(Collection<UUID> posts) {
        return rows.posts(posts).stream().collect(toMap(holder -> holder.post().id(), Function.identity()));
    }

    /** Who stands behind {@link shangliang.base.Viewer#actor()}; empty for a person and for the clock. */
    public Optional<Holder> actor(String actor) {
        return actor.startsWith(ACTOR) ? post(UUID.fromString(actor.substring(ACTOR.length()))) : Optional.empty();
    }
}
