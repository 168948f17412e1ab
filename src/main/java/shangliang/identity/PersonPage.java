package shangliang.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shangliang.web.Form;

/** One person: posts with their terms, what can be done, what was done. */
record PersonPage(Account account, List<PostLine> posts, List<StepLine> history, Form form, Choices choices) {

    /** What the appointment form offers. */
    record Choices(Map<String, String> roles, Map<String, String> scopes, LocalDate today) {}

    String path() {
        return PeopleController.PATH + "/" + account.id();
    }

    String endPath(PostLine post) {
        return path() + "/posts/" + post.id() + "/end";
    }
}
