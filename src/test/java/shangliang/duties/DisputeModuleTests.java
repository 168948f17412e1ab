package shangliang.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.duties.DutyWorld.ADMIN;
import static shangliang.duties.DutyWorld.CLERK;
import static shangliang.duties.DutyWorld.SUPERVISION;
import static shangliang.duties.DutyWorld.decision;
import static shangliang.duties.DutyWorld.matter;
import static shangliang.duties.DutyWorld.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Decision.Reach;
import shangliang.duties.Route.Because.ByPrecedent;

/** A return names whose it is, is ruled on once, and the ruling is followed and cited. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisputeModuleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Autowired
    private Duties duties;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Council council;

    @Autowired
    private Known known;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void load() {
        DutyWorld.load(council, duties);
    }

    @Test
    void aReturnIsRaisedAnsweredRuledOnAndBecomesAPrecedent() {
        var matter = matter("ZJ-LIGHT", "QX-03");
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter));
        assertThat(step(id)).isEqualTo(DisputeStep.RAISED);
        assertThat(disputes.get(SUPERVISION, id).due().workingDays()).isEqualTo(3);

        duties.addEvidence(unit("QX"), id, "the lamp stands on a main street");
        duties.addEvidence(unit("CG"), id, "it does not");
        assertThat(step(id)).isEqualTo(DisputeStep.EVIDENCE);
        assertThat(disputes.get(CLERK, id).evidence()).extracting("unit").containsExactly("QX", "CG");

        var ruling = duties.rule(SUPERVISION, id, decision("QX", "TOWN-001", Reach.DISTRICT));
        assertThat(ruling.number()).startsWith("2026-");
        assertThat(ruling.clause()).isEqualTo("TOWN-001");
        assertThat(ruling.workingDays()).isEqualTo(10);
        assertThat(step(id)).isEqualTo(DisputeStep.RULED);

        assertThat(duties.route("ZJ-LIGHT", "QX-05", DAY)).isInstanceOfSatisfying(Route.Routed.class, routed -> {
            assertThat(routed.unit()).isEqualTo("QX");
            assertThat(routed.because()).isEqualTo(new ByPrecedent(ruling.number()));
        });
        assertThat(duties.route("ZJ-LIGHT", "DM-01", DAY)).isInstanceOf(Route.NeedsHuman.class);

        duties.endPrecedent(SUPERVISION, ruling.number(), "the lists say it themselves now");
        assertThat(duties.route("ZJ-LIGHT", "QX-05", DAY)).isInstanceOf(Route.NeedsHuman.class);
        assertThatThrownBy(() -> duties.endPrecedent(SUPERVISION, ruling.number(), "again"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRulingForAUnitMayHoldForTheTownOrTheDistrictOrOnlyOnce() {
        var town = ruled(decision("CG", "CG-014", Reach.TOWN), "YL-01");
        var once = ruled(decision("CG", "CG-014", Reach.MATTER), "YL-01");

        assertThat(precedent(town).place()).isEqualTo("YL");
        assertThat(known.book().precedents())
                .noneMatch(precedent -> precedent.number().equals(once.number()));
        assertThat(duties.route("ZJ-LIGHT", "YL-02", DAY)).isInstanceOf(Route.Routed.class);
        duties.endPrecedent(SUPERVISION, town.number(), "over");
    }

    @Test
    void withoutAClauseTheRulingItselfIsTheGroundButNeverBindsATownAgain() {
        var unit = ruled(new Decision("GD", null, "nobody's list has it", null, Reach.DISTRICT), "SQ-01");
        var town = ruled(new Decision("SQ", null, "this once", null, Reach.DISTRICT), "SQ-01");

        assertThat(unit.clause()).isEqualTo(unit.number());
        assertThat(unit.workingDays()).isEqualTo(7);
        assertThat(known.book().precedents())
                .noneMatch(precedent -> precedent.number().equals(town.number()));
        duties.endPrecedent(SUPERVISION, unit.number(), "over");
    }

    @Test
    void aMatterIsHandedBackOnceOnly() {
        var matter = matter("ZJ-LIGHT", "QX-03");
        assertThat(duties.mayReturn(matter.subject())).isTrue();
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter));
        assertThat(duties.mayReturn(matter.subject())).isFalse();

        duties.withdraw(unit("CG"), id);
        assertThat(step(id)).isEqualTo(DisputeStep.WITHDRAWN);
        assertThatThrownBy(() -> duties.raise(unit("QX"), new Raise(matter, "QX", "CG", "not ours", "CG-014")))
                .isInstanceOf(Refused.class)
                .hasMessage("duties.dispute.second");
    }

    @Test
    void aReturnMustNameAnotherUnitAndAClauseOfEither() {
        var matter = matter("ZJ-LIGHT", "QX-03");
        field("whose", new Raise(matter, "CG", "", "r", null));
        field("whose", new Raise(matter, "CG", "NOBODY", "r", null));
        field("whose", new Raise(matter, "CG", "J01", "r", null));
        field("whose", new Raise(matter, "CG", "CG", "r", null));
        field("reason", new Raise(matter, "CG", "QX", " ", null));
        field("reason", new Raise(matter, "CG", "QX", "x".repeat(2001), null));
        field("clause", new Raise(matter, "CG", "QX", "r", "ZW-004"));
        assertThat(duties.mayReturn(matter.subject())).isTrue();
    }

    @Test
    void aReturnMayCiteTheRulingThatTheWorkCameBy() {
        var ruling = ruled(new Decision("GD", null, "nobody's list has it", null, Reach.DISTRICT), "HF-01");
        var raise = new Raise(matter("ZJ-LIGHT", "HF-01"), "GD", "CG", "the pole is theirs", ruling.number());

        assertThat(disputes.get(SUPERVISION, duties.raise(unit("GD"), raise)).step())
                .isEqualTo(DisputeStep.RAISED);
        duties.endPrecedent(SUPERVISION, ruling.number(), "over");
    }

    @Test
    void nothingMovesOnceItIsRuledOn() {
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter("ZJ-LIGHT", "QX-03")));
        duties.rule(SUPERVISION, id, decision("CG", "CG-014", Reach.MATTER));

        assertThatThrownBy(() -> duties.rule(SUPERVISION, id, decision("QX", "TOWN-001", Reach.MATTER)))
                .hasMessage("duties.dispute.closed.ruled");
        assertThatThrownBy(() -> duties.addEvidence(unit("QX"), id, "late")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> duties.withdraw(unit("CG"), id)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyThoseConcernedActAndSee() {
        var matter = matter("ZJ-LIGHT", "QX-03");
        assertThatThrownBy(() -> duties.raise(unit("ZW"), DutyWorld.raise(matter)))
                .isInstanceOf(NotFound.class);
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter));

        for (var stranger : List.of(unit("ZW"), Viewer.ANYONE, ADMIN)) {
            assertThatThrownBy(() -> disputes.get(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> duties.addEvidence(stranger, id, "x")).isInstanceOf(NotFound.class);
            assertThat(disputes.open(stranger)).isEmpty();
        }
        for (var other : List.of(unit("QX"), unit("CG"), CLERK)) {
            assertThatThrownBy(() -> duties.rule(other, id, decision("QX", "TOWN-001", Reach.MATTER)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> duties.withdraw(unit("QX"), id)).isInstanceOf(NotFound.class);
        assertThat(disputes.open(unit("QX"))).extracting(Dispute::id).contains(id);
        assertThat(disputes.open(SUPERVISION)).extracting(Dispute::id).contains(id);
        duties.withdraw(unit("CG"), id);
    }

    @Test
    void aRulingNamesAUnitItsOwnClauseAndNobodysNumber() {
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter("ZJ-LIGHT", "QX-03")));
        assertThatThrownBy(() -> duties.rule(SUPERVISION, id, decision("QX", "CG-014", Reach.MATTER)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> duties.rule(SUPERVISION, id, decision("NOBODY", "1", Reach.MATTER)))
                .isInstanceOf(Invalid.class);
        var personal = new Decision("QX", null, "call 13800000000", null, Reach.MATTER);
        assertThatThrownBy(() -> duties.rule(SUPERVISION, id, personal)).isInstanceOf(Invalid.class);
        assertThat(step(id)).isEqualTo(DisputeStep.RAISED);
    }

    @Test
    void bothListsStandSideBySide() {
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter("ZJ-LIGHT", "QX-03")));
        duties.addEvidence(unit("QX"), id, "a main street");
        var sides = disputes.sides(SUPERVISION, id);

        assertThat(sides.raised().lines()).extracting("clause").containsExactly("CG-014");
        assertThat(sides.named().lines()).extracting("clause").containsExactly("TOWN-001");
        assertThat(sides.named().said()).extracting("words").containsExactly("a main street");
    }

    @Test
    void ofManyRulingAtOnceOneWins() throws Exception {
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter("ZJ-LIGHT", "QX-03")));
        Callable<Boolean> rule = () -> {
            try {
                duties.rule(SUPERVISION, id, decision("QX", "TOWN-001", Reach.MATTER));
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var wins = threads.invokeAll(List.of(rule, rule, rule, rule)).stream()
                    .filter(DisputeModuleTests::get)
                    .count();
            assertThat(wins).isEqualTo(1);
        }
    }

    @Test
    void theSupervisionOfficeMayGiveWorkOutsideAListAndTheUnitSeesWhy() {
        var matter = matter("ZJ-ROAD", "QX-03");
        var toTown = Assignment.toLead("QX", "ZJ-ROAD", "QX-03", DAY);
        assertThatThrownBy(() -> duties.override(CLERK, matter, toTown, "r")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> duties.override(SUPERVISION, matter, toTown, ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        duties.override(SUPERVISION, matter, Assignment.toLead("CG", "ZJ-ROAD", "QX-03", DAY), "r"))
                .isInstanceOf(Refused.class);

        duties.override(SUPERVISION, matter, toTown, "flood, nobody else is near");
        assertThat(disputes.outside(unit("QX"))).first().satisfies(given -> {
            assertThat(given.reason()).isEqualTo("flood, nobody else is near");
            assertThat(given.why()).isEqualTo(GuardAnswer.Why.HELD_BY_OTHERS);
        });
        assertThat(disputes.outside(unit("DM"))).isEmpty();
        assertThat(disputes.outside(SUPERVISION)).isNotEmpty();
        assertThat(disputes.outside(Viewer.ANYONE)).isEmpty();
    }

    @Test
    void erasureRemovesWordsAndSaltsAndLeavesTheRuling() {
        var matter = matter("ZJ-LIGHT", "QX-03");
        var id = duties.raise(unit("CG"), DutyWorld.raise(matter));
        duties.addEvidence(unit("QX"), id, "Mrs Li's lamp");
        duties.rule(SUPERVISION, id, decision("QX", "TOWN-001", Reach.MATTER));
        duties.erase(matter.subject());

        var dispute = disputes.get(SUPERVISION, id);
        assertThat(dispute.raise().reason()).isEmpty();
        assertThat(dispute.evidence())
                .allSatisfy(line -> assertThat(line.words()).isEmpty());
        assertThat(dispute.step()).isEqualTo(DisputeStep.RULED);
        assertThat(jdbc.sql("select count(*) from duty_act where subject_id = :id and salt is not null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Ruling ruled(Decision decision, String place) {
        var id = duties.raise(unit("CG"), new Raise(matter("ZJ-LIGHT", place), "CG", "GD", "reason", null));
        return duties.rule(SUPERVISION, id, decision);
    }

    private Precedent precedent(Ruling ruling) {
        return known.book().precedents().stream()
                .filter(precedent -> precedent.number().equals(ruling.number()))
                .findFirst()
                .orElseThrow();
    }

    private void field(String field, Raise raise) {
        assertThatThrownBy(() -> duties.raise(unit("CG"), raise))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting("field")
                                .containsExactly(field));
    }

    private DisputeStep step(DisputeId id) {
        return disputes.get(SUPERVISION, id).step();
    }

    private static boolean get(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
