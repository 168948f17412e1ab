package shangliang.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Viewer;

/** The one door through which accounts and posts are changed; each change is an act in the ledger. */
@Service
public class Accounts {

    private final AccountRows accounts;
    private final PostRows posts;
    private final AccountStepRows lines;
    private final AccountSteps steps;
    private final Secrets secrets;
    private final Clock clock;

    Accounts(
            AccountRows accounts,
            PostRows posts,
            AccountStepRows lines,
            AccountSteps steps,
            Secrets secrets,
            Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.lines = lines;
        this.steps = steps;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Opens an account; without a password of its own it gets one to be changed at the first sign-in. */
    @Transactional
    public Credentials create(Viewer by, NewAccount who) {
        administrator(by);
        var now = clock.instant();
        var account = new Account(Ids.next(now), Login.of(who.login()).value(), Names.person(who.name()), true, now);
        var password = who.password() == null ? Secrets.oneTime() : who.password();
        if (!accounts.add(account, secrets.hash(password), who.password() == null)) {
            throw new Invalid("login", "identity.login.taken");
        }
        steps.record(Step.of("identity.created", account.id(), now), by);
        return new Credentials(account.id(), account.login(), password);
    }

    /** Opens an account that shares another's password, where that is no secret: only the machine itself may, for the demo. */
    @Transactional
    public UUID createLike(Viewer by, UUID other, NewAccount who) {
        if (!(by instanceof Viewer.TheClock)) {
            throw new NotFound();
        }
        var now = clock.instant();
        var account = new Account(Ids.next(now), Login.of(who.login()).value(), Names.person(who.name()), true, now);
        if (!accounts.add(account, accounts.get(other).secret(), false)) {
            throw new Invalid("login", "identity.login.taken");
        }
        steps.record(Step.of("identity.created", account.id(), now), by);
        return account.id();
    }

    /** Gives a new one-time password; whoever was signed in with the old one no longer is. */
    @Transactional
    public Credentials resetPassword(Viewer by, UUID id) {
        administrator(by);
        var account = accounts.lock(id).account();
        var password = Secrets.oneTime();
        accounts.secret(id, secrets.hash(password), true);
        steps.record(Step.of("identity.password-reset", id, clock.instant()), by);
        return new Credentials(id, account.login(), password);
    }

    /** Changes one's own password; other sessions of the account end. Returns what keeps this one. */
    @Transactional
    public int changePassword(Viewer by, String current, String next) {
        if (!(by instanceof Viewer.Staff staff)) {
            throw new NotFound();
        }
        var row = accounts.lock(staff.account());
        if (!secrets.matches(current, row.secret())) {
            throw new Invalid("current", "identity.password.wrong");
        }
        if (current.equals(next)) {
            throw new Invalid("next", "identity.password.same");
        }
        Secrets.judge(next, row.account().login());
        steps.record(Step.of("identity.password-changed", staff.account(), clock.instant()), by);
        return accounts.secret(staff.account(), secrets.hash(next), false);
    }

    /** Closes the account at once; its posts and its history stay. */
    @Transactional
    public void deactivate(Viewer by, UUID id) {
        administrator(by);
        if (by instanceof Viewer.Staff staff && staff.account().equals(id)) {
            throw new Refused("identity.deactivate.self");
        }
        var now = clock.instant();
        posts.lockAdmins().refuseToLose(admin -> admin.account().equals(id), now);
        accounts.lock(id);
        if (!accounts.active(id, false)) {
            throw new Stale("identity.deactivate.already");
        }
        steps.record(Step.of("identity.deactivated", id, now), by);
    }

    /** Opens a closed account again. */
    @Transactional
    public void activate(Viewer by, UUID id) {
        administrator(by);
        accounts.lock(id);
        if (!accounts.active(id, true)) {
            throw new Stale("identity.activate.already");
        }
        steps.record(Step.of("identity.activated", id, clock.instant()), by);
    }

    /** Gives a post for a term; the same post twice at the same time is refused. */
    @Transactional
    public UUID appoint(Viewer by, UUID id, Appointment to) {
        administrator(by);
        accounts.lock(id);
        var now = clock.instant();
        var post = new Post(Ids.next(now), to.role(), to.scope(), Names.title(to.title()));
        var held = new HeldPost(id, post, Term.of(to.from(), to.to()));
        held.refuseBeside(posts.of(List.of(id)));
        posts.add(held);
        steps.record(Step.of("identity.appointed", held, now), by);
        return post.id();
    }

    /** Ends a term: at once when {@code lastDay} is today, else with that day. */
    @Transactional
    public void endTerm(Viewer by, UUID post, LocalDate lastDay) {
        administrator(by);
        var now = clock.instant();
        var admins = posts.lockAdmins();
        var held = posts.lock(post);
        if (held.term().ended() != null) {
            throw over(post);
        }
        var ended = held.end(lastDay, now);
        admins.refuseToLose(admin -> admin.post().id().equals(post), now);
        posts.move(post, ended.term());
        steps.record(Step.of("identity.ended", ended, now), by);
    }

    private Stale over(UUID post) {
        return lines.endedBy(post)
                .map(who -> new Stale("identity.term.over.by", who))
                .orElseGet(() -> new Stale("identity.term.over"));
    }

    private static void administrator(Viewer by) {
        if (!by.is(Role.ADMIN) && !(by instanceof Viewer.TheClock)) {
            throw new NotFound();
        }
    }
}
