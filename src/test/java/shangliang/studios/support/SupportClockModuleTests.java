package shangliang.studios.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Notice;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** Whose answer is late is told once, and so are those who wait; a request goes straight on where there is no group. */
@ModuleTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportClockModuleTests {

    @Autowired
    Supports supports;

    @Autowired
    SupportRows rows;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
    }

    @BeforeEach
    void begin() {
        clock.reset();
    }

    private static Viewer staff(Role role, ScopeRef scope) {
        return new Viewer.Staff(
                UUID.randomUUID(), "某人", new Post(UUID.randomUUID(), role, scope, Label.of(role.toString())));
    }

    private Asking asking(String unit) {
        var wanted = Zone.day(clock.instant()).plusDays(60);
        return new Asking(SupportKind.ROOM, "借塔下广场", "屋里坐不下", wanted, unit);
    }

    @Test
    void whoIsLateIsToldOnceAndSoAreThoseWhoWait() {
        var id = supports.ask(staff(Role.STUDIO_LEAD, ScopeRef.studio("S16")), asking("BT"));
        assertThat(supports.tick()).isZero();
        clock.advance(Duration.ofDays(12));
        assertThat(supports.tick()).isEqualTo(1);
        assertThat(supports.tick()).isZero();
        assertThat(late(id)).isEqualTo(2);
        var group = staff(Role.REGIONAL_GROUP, ScopeRef.organ("G2"));
        supports.act(group, id, new Answer(SupportMove.PASS_ON, "", null));
        assertThat(supports.tick()).isZero();
        clock.advance(Duration.ofDays(14));
        assertThat(supports.tick()).isEqualTo(1);
        assertThat(late(id)).isEqualTo(5);
        var unit = staff(Role.UNIT, ScopeRef.organ("BT"));
        supports.act(unit, id, new Answer(SupportMove.DENY, "广场在修", null));
        assertThat(supports.tick()).isZero();
    }

    private long late(UUID id) {
        return events.stream(Notice.class)
                .filter(notice -> notice.about().id().equals(id))
                .filter(notice -> notice.key().contains("LATE"))
                .count();
    }

    @Test
    void withoutAGroupItGoesStraightToTheBodyAsked() {
        var id = supports.ask(staff(Role.STUDIO_LEAD, ScopeRef.studio("S12")), asking("CG"));
        assertThat(rows.find(id)).hasValueSatisfying(request -> {
            assertThat(request.step()).isEqualTo(SupportStep.WITH_UNIT);
            assertThat(request.group()).isNull();
            assertThat(request.asked()).isTrue();
        });
        assertThat(rows.waiting("CG")).isEqualTo(1);
    }

    @Test
    void onlyTheLeadOfAnOpenStudioAsks() {
        for (var by : new Viewer[] {
            Viewer.ANYONE,
            Viewer.CLOCK,
            staff(Role.MEMBER, ScopeRef.studio("S08")),
            staff(Role.STUDIO_LEAD, ScopeRef.DISTRICT),
            staff(Role.STUDIO_LEAD, ScopeRef.studio("S99"))
        }) {
            assertThatThrownBy(() -> supports.ask(by, asking("CG"))).isInstanceOf(NotFound.class);
        }
    }
}
