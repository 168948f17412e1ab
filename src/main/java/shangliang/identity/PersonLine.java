package shangliang.identity;

import java.util.List;
import java.util.UUID;

/** One person in the list of people. */
record PersonLine(UUID id, String name, String login, boolean active, List<PostLine> posts) {

    static PersonLine of(Account account, List<PostLine> posts) {
        return new PersonLine(account.id(), account.name(), account.login(), account.active(), posts);
    }

    String href() {
        return "/desk/admin/people/" + id;
    }

    List<PostLine> shown() {
        return posts.stream().filter(post -> !post.over()).toList();
    }
}
