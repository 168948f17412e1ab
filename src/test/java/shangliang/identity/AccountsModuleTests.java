package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Zone;

@ModuleTest
@RecordApplicationEvents
class AccountsModuleTests {

    private static final ScopeRef CITY = ScopeRef.organ("CG");
    private static int count;

    @Autowired
    Accounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private UUID wang = new UUID(0, 0);

    @BeforeEach
    void aColleague() {
        clock.reset();
        wang = person("wang");
    }

    @Test
    void whoIsAppointedIsFoundOnTheDaysOfTheTermOnly() {
        var post = appoint(wang, "2026-03-10", "2026-03-20");
        assertThat(holders("2026-03-09")).doesNotContain(post);
        assertThat(holders("2026-03-10")).contains(post);
        assertThat(holders("2026-03-20")).contains(post);
        assertThat(holders("2026-03-21")).doesNotContain(post);
        assertThat(identities.current(wang, day("2026-03-15"))).extracting("id").containsExactly(post);
    }

    @Test
    void theSamePostTwiceAtATimeIsRefused() {
        appoint(wang, "2026-03-10", "2026-03-20");
        assertThatThrownBy(() -> appoint(wang, "2026-03-20", null))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.term.overlap");
        appoint(wang, "2026-03-21", null);
        assertThatThrownBy(() -> appoint(wang, "2027-01-01", null)).hasMessage("identity.term.overlap.open");
    }

    @Test
    void onePersonMayHoldDifferentPosts() {
        appoint(wang, "2026-03-01", null);
        accounts.appoint(Viewer.CLOCK, wang, new Appointment(Role.MEMBER, ScopeRef.DISTRICT, title(), today(), null));
        assertThat(identities.current(wang, today())).hasSize(2);
    }

    @Test
    void aTermEndedTodayIsOverAtOnceAndItsHolderIsStillKnown() {
        var post = appoint(wang, "2026-03-01", null);
        accounts.endTerm(Viewer.CLOCK, post, today());
        assertThat(holders("2026-03-09")).doesNotContain(post);
        assertThat(holders("2026-03-08")).contains(post);
        assertThat(identities.actor("post:" + post)).map(Holder::name).hasValue("wang");
        assertThat(identities.actor("clock")).isEmpty();
        assertThat(identities.posts(List.of(post, UUID.randomUUID()))).containsOnlyKeys(post);
    }

    @Test
    void twoAdministratorsEndATermAndTheSecondIsToldWhoWasFaster() throws Exception {
        var post = appoint(wang, "2026-03-01", null);
        var li = administrator("li");
        var chen = administrator("chen");
        var outcomes = Stream.of(li, chen)
                .map(by -> CompletableFuture.supplyAsync(() -> refusal(() -> accounts.endTerm(by, post, today()))))
                .toList();
        var refused = outcomes.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList();
        assertThat(refused).singleElement().isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.key()).isEqualTo("identity.term.over.by");
            assertThat(stale.args()).first().asString().isIn("li", "chen");
        });
    }

    @Test
    void twoAdministratorsCannotEndEachOther() {
        jdbc.sql("update post set ended_at = '2026-01-01' where role = 'ADMIN'").update();
        var li = administrator("li2");
        var chen = administrator("chen2");
        var ends = List.of(
                CompletableFuture.supplyAsync(
                        () -> refusal(() -> accounts.endTerm(li, chen.post().id(), today()))),
                CompletableFuture.supplyAsync(() -> refusal(() -> accounts.deactivate(chen, li.account()))));
        var refused = ends.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList();
        assertThat(refused).singleElement().extracting(Refused::key).isEqualTo("identity.admin.last");
    }

    @Test
    void onlyAdministratorsMayChangePeople() {
        var clerk = new Viewer.Staff(
                wang, "wang", new shangliang.base.Post(UUID.randomUUID(), Role.CLERK, ScopeRef.DISTRICT, title()));
        for (var by : List.of(Viewer.ANYONE, clerk)) {
            assertThatThrownBy(() -> accounts.create(by, NewAccount.of("zhou", "zhou")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.resetPassword(by, wang)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.deactivate(by, wang)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.activate(by, wang)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> accounts.changePassword(Viewer.ANYONE, "a", "b"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLoginIsGivenOnce() {
        accounts.create(Viewer.CLOCK, NewAccount.of("He.Only", "he"));
        assertThatThrownBy(() -> accounts.create(Viewer.CLOCK, NewAccount.of("he.only", "he")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aClosedAccountHoldsNothingUntilItIsOpenedAgain() {
        var post = appoint(wang, "2026-03-01", null);
        accounts.deactivate(Viewer.CLOCK, wang);
        assertThat(holders("2026-03-09")).doesNotContain(post);
        assertThatThrownBy(() -> accounts.deactivate(Viewer.CLOCK, wang)).isInstanceOf(Stale.class);
        accounts.activate(Viewer.CLOCK, wang);
        assertThat(holders("2026-03-09")).contains(post);
        assertThatThrownBy(() -> accounts.activate(Viewer.CLOCK, wang)).isInstanceOf(Stale.class);
    }

    @Test
    void noAdministratorClosesTheirOwnAccount() {
        var li = administrator("li3");
        assertThatThrownBy(() -> accounts.deactivate(li, li.account())).hasMessage("identity.deactivate.self");
    }

    @Test
    void everyChangeIsAnActWhoseContentIsKept() {
        var post = appoint(wang, "2026-03-01", null);
        accounts.endTerm(Viewer.CLOCK, post, today());
        var acts = events.stream(Act.class)
                .filter(act -> act.subject().id().equals(wang))
                .toList();
        assertThat(acts)
                .extracting(Act::name)
                .containsExactly("identity.created", "identity.appointed", "identity.ended");
        for (var act : acts) {
            var kept = jdbc.sql("select salt, content from account_step where id = :id")
                    .param("id", act.id())
                    .query((row, index) -> Commitment.to(row.getString(1), row.getString(2)))
                    .single();
            assertThat(kept).isEqualTo(act.commitment());
        }
    }

    private static @Nullable Refused refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    private UUID person(String name) {
        return accounts.create(Viewer.CLOCK, NewAccount.of(name + "-" + ++count, name))
                .account();
    }

    private UUID appoint(UUID account, String from, @Nullable String to) {
        var term = new Appointment(Role.UNIT, CITY, title(), day(from), to == null ? null : day(to));
        return accounts.appoint(Viewer.CLOCK, account, term);
    }

    private Viewer.Staff administrator(String name) {
        var account = person(name);
        accounts.appoint(Viewer.CLOCK, account, new Appointment(Role.ADMIN, ScopeRef.DISTRICT, title(), today(), null));
        return new Viewer.Staff(
                account, name, identities.current(account, today()).getFirst());
    }

    private List<UUID> holders(String on) {
        return identities.holders(Role.UNIT, CITY, day(on)).stream()
                .map(holder -> holder.post().id())
                .toList();
    }

    private LocalDate today() {
        return Zone.day(clock.instant());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Label title() {
        return new Label("\u7ECF\u529E\u4EBA", "Clerk");
    }
}
