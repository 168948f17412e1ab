package shangliang.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shangliang.base.Post;
import shangliang.base.Viewer;

/**
 * Whose session this is, and in which posts they may act at this moment.
 *
 * @param mustChange whether the one-time password has to be changed before anything else
 * @param acting the post acted in
 * @param posts all current posts
 * @param lapsed whether the post chosen earlier has ended, so that {@code acting} is another one
 */
record SignedIn(Line first, Post acting, List<Post> posts, boolean lapsed) {

    /** What one row says: a current post, and its account. */
    record Line(Holder holder, String login, int version, boolean mustChange) {}

    static Optional<SignedIn> of(List<Line> lines, int version, UUID chosen) {
        if (lines.isEmpty() || lines.getFirst().version() != version) {
            return Optional.empty();
        }
        var posts = lines.stream().map(line -> line.holder().post()).toList();
        var kept = posts.stream().filter(post -> post.id().equals(chosen)).findFirst();
        return Optional.of(new SignedIn(lines.getFirst(), kept.orElse(posts.getFirst()), posts, kept.isEmpty()));
    }

    boolean mustChange() {
        return first.mustChange();
    }

    Viewer.Staff viewer() {
        return new Viewer.Staff(first.holder().account(), first.holder().name(), acting);
    }

    Optional<Post> holds(String post) {
        return posts.stream().filter(held -> held.id().toString().equals(post)).findFirst();
    }
}
