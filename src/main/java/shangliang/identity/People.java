package shangliang.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Slice;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Reads accounts, posts and history for the pages: one's own for everyone, all of them for administrators. */
@Component
class People {

    private final AccountRows accounts;
    private final PostRows posts;
    private final AccountStepRows steps;
    private final PeopleRows list;
    private final Scopes scopes;
    private final Clock clock;

    People(AccountRows accounts, PostRows posts, AccountStepRows steps, PeopleRows list, Scopes scopes, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.steps = steps;
        this.list = list;
        this.scopes = scopes;
        this.clock = clock;
    }

    Account self(Viewer.Staff staff) {
        return accounts.get(staff.account()).account();
    }

    List<PostLine> posts(UUID account) {
        return lines(List.of(account)).getOrDefault(account, List.of());
    }

    /** Why the post asked for cannot be acted in: it is someone else's, or its term is not now. */
    RuntimeException whyNot(Viewer viewer, String asked) {
        if (!(viewer instanceof Viewer.Staff staff)) {
            return new NotFound();
        }
        return posts(staff.account()).stream()
                .filter(line -> line.id().toString().equals(asked))
                .findFirst()
                .<RuntimeException>map(line -> new Refused("identity.post.not-now", line.title()))
                .orElseGet(NotFound::new);
    }

    Slice<PersonLine> list(Viewer viewer, PeopleFilter filter) {
        administrator(viewer);
        var slice = list.page(filter, today());
        var held = lines(slice.items().stream().map(Account::id).toList());
        var lines = slice.items().stream()
                .map(account -> PersonLine.of(account, held.getOrDefault(account.id(), List.of())))
                .toList();
        return new Slice<>(lines, slice.next());
    }

    Account person(Viewer viewer, UUID account) {
        administrator(viewer);
        return accounts.get(account).account();
    }

    List<StepLine> history(Viewer viewer, UUID account) {
        administrator(viewer);
        return steps.latest(account);
    }

    LocalDate today() {
        return Zone.day(clock.instant());
    }

    private Map<UUID, List<PostLine>> lines(Collection<UUID> of) {
        var names = scopes.names();
        return posts.of(of).stream()
                .collect(groupingBy(HeldPost::account, mapping(held -> line(held, names), toList())));
    }

    private PostLine line(HeldPost held, Map<ScopeRef, Label> names) {
        var post = held.post();
        var term = held.term();
        return new PostLine(
                post.id(),
                post.title(),
                "identity.role." + post.role(),
                names.getOrDefault(post.scope(), Label.of(post.scope().code())),
                term.from(),
                term.last(),
                term.on(today()));
    }

    private static void administrator(Viewer viewer) {
        if (!viewer.is(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
