package shangliang.identity;

import java.time.LocalDate;
import shangliang.web.Form;

/** Asks for the last day of a term before it is ended. */
record EndPage(Account account, PostLine post, Form form, LocalDate today) {

    String person() {
        return PeopleController.PATH + "/" + account.id();
    }

    String path() {
        return person() + "/posts/" + post.id() + "/end";
    }
}
