package shangliang.identity;

import java.util.List;
import java.util.UUID;

/** One's own account: who one is here, all posts with their terms, and which of them one acts in. */
record MyAccountPage(Account account, List<PostLine> posts, UUID acting, boolean changed) {

    boolean isActing(PostLine line) {
        return line.id().equals(acting);
    }
}
