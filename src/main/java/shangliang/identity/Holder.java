package shangliang.identity;

import java.util.UUID;
import shangliang.base.Post;

/** Who holds, held or will hold a post: the answer to "who acted" and to "whose turn is it". */
public record Holder(UUID account, String name, Post post) {}
