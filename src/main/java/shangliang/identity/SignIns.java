package shangliang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.TooMany;
import shangliang.base.Zone;

/** Lets in who knows the password and holds a post today; slows down who guesses. */
@Component
class SignIns {

    private final AccountRows accounts;
    private final PostRows posts;
    private final WaitRows waits;
    private final Secrets secrets;
    private final Clock clock;

    SignIns(AccountRows accounts, PostRows posts, WaitRows waits, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.waits = waits;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What a session begins with. */
    record Welcome(UUID account, int version, Post post, boolean mustChange) {}

    /** Each try counts as failed until it has succeeded; a name that does not exist takes as long and waits as long. */
    Welcome signIn(String typed, String password, String address) {
        var now = clock.instant();
        var login = Login.spell(typed);
        var source = WaitRows.source(SourceAddress.of(address));
        var name = WaitRows.name(login);
        patience(source, Patience.WITH_SOURCE, now);
        patience(name, Patience.WITH_NAME, now);
        var row = proven(login, password).orElseThrow(() -> wrong(name, now));
        waits.forget(name, now);
        waits.takeBack(source, now);
        if (!row.account().active()) {
            throw new Refused("identity.sign-in.closed");
        }
        return new Welcome(row.id(), row.version(), postToday(row.id(), Zone.day(now)), row.mustChange());
    }

    /** Checks the password of someone signed in, no faster than at the door: the browser may be left open. */
    void prove(UUID account, String password) {
        var now = clock.instant();
        var row = accounts.get(account);
        var name = WaitRows.name(row.account().login());
        patience(name, Patience.WITH_NAME, now);
        if (!secrets.matches(password, row.secret())) {
            throw new Invalid("current", "identity.password.wrong");
        }
        waits.forget(name, now);
    }

    private void patience(String subject, Patience patience, Instant now) {
        waits.attempt(subject, patience, now).ifPresent(until -> {
            throw new TooMany(Duration.between(now, until));
        });
    }

    private Optional<AccountRows.Row> proven(String login, String password) {
        var row = accounts.byLogin(login);
        if (row.isEmpty()) {
            secrets.matchNobody(password);
        }
        return row.filter(account -> secrets.matches(password, account.secret()));
    }

    private Invalid wrong(String name, Instant now) {
        var wait = waits.until(name)
                .map(until -> Duration.between(now, until).toSeconds())
                .orElse(0L);
        return wait > 0
                ? new Invalid("password", "identity.sign-in.wrong.wait", wait)
                : new Invalid("password", "identity.sign-in.wrong");
    }

    private Post postToday(UUID account, LocalDate today) {
        var all = posts.of(List.of(account));
        return all.reversed().stream()
                .filter(held -> held.isCurrent(today))
                .map(HeldPost::post)
                .findFirst()
                .orElseThrow(() -> noPost(all, today));
    }

    private static Refused noPost(List<HeldPost> all, LocalDate today) {
        var next = all.reversed().stream()
                .filter(held -> held.on(today) == Term.Standing.UPCOMING)
                .findFirst();
        if (next.isPresent()) {
            return new Refused(
                    "identity.sign-in.not-yet",
                    next.get().post().title(),
                    next.get().term().from());
        }
        return all.stream()
                .filter(held -> held.term().last() != null)
                .findFirst()
                .map(held -> new Refused("identity.sign-in.over", held.post().title()))
                .orElseGet(() -> new Refused("identity.sign-in.no-post"));
    }
}
