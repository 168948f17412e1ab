package shangliang.studios.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.studios.LinkKind;
import shangliang.studios.Studio;
import shangliang.studios.life.LifeState.Help;
import shangliang.studios.life.LifeState.Stamp;

/** Walks the whole table of a studio's life: what it allows leads where it says, everything else is refused. */
class MemberStudioTests {

    private static final UUID ME = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-04-15T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final Stamp STAMP = new Stamp(NOW, "post:x", "某人");
    private static final Terms TERMS = new Terms(60, 30, 6, 30);
    private static final Help HELP = new Help(TODAY.minusDays(40), "某人", "借一间屋");

    private static MemberStudio at(LifeStep step) {
        LifeState state = switch (step) {
            case APPLIED -> new LifeState.Applied(STAMP);
            case TRIAL -> new LifeState.Trial(STAMP, TODAY.minusDays(60), TODAY, "");
            case CHECKED -> new LifeState.Checked(STAMP, TODAY.minusDays(60), List.of(new Finding("ROOM", true)));
            case PLAQUED -> new LifeState.Plaqued(STAMP, TODAY);
            case ACTIVE -> new LifeState.Active(STAMP, TODAY.minusDays(41), HELP);
            case QUIET -> new LifeState.Quiet(STAMP, HELP);
            case RECTIFYING -> new LifeState.Rectifying(STAMP, "把门打开", TODAY);
            case WITHDRAWN -> new LifeState.Withdrawn(STAMP, "没人来");
            case MERGED -> new LifeState.Merged(STAMP, "S02", "合在一起办");
        };
        var wish = Application.of(studio(null, true));
        return new MemberStudio(UUID.randomUUID(), "S19", null, 0, wish, state);
    }

    private static Studio studio(LocalDate plaque, boolean current) {
        return new Studio(
                "S19",
                LinkKind.LOCALITY,
                Label.of("河埠头工作室"),
                "QX",
                "LL",
                new Studio.Lead(UUID.randomUUID(), "陈念慈", "J01"),
                Label.of("清溪镇党委"),
                new Studio.Opened(TODAY.minusDays(60), plaque),
                new Studio.Room(Label.of("河埠头"), Label.of("周六上午"), null),
                Label.of("洗衣洗菜，顺口说事。"),
                current);
    }

    private static MemberStudio done(LifeMove move, MemberStudio life) {
        return switch (move) {
            case ADMIT -> life.does(new Deed.Admit(), STAMP, TERMS);
            case CHECK -> life.does(new Deed.Check(List.of(new Finding("ROOM", true))), STAMP, TERMS);
            case GRANT -> life.does(new Deed.Grant(TODAY.plusDays(3)), STAMP, TERMS);
            case MERGE -> life.does(new Deed.Merge("S02", "合在一起办"), STAMP, TERMS);
            case PROLONG, RECTIFY -> life.does(new Deed.Until(move, "还差一块牌", TODAY.plusDays(20)), STAMP, TERMS);
            case OPEN -> life.open(STAMP);
            case WORRY -> life.worry(STAMP);
            case REST -> life.rest(STAMP);
            case WAKE -> life.wake(STAMP);
            case DECLINE, TAKE_BACK, GIVE_UP, SEND_BACK, OFFER_HELP, MEND, WITHDRAW ->
                life.does(new Deed.Say(move, "说明"), STAMP, TERMS);
        };
    }

    @ParameterizedTest
    @EnumSource(LifeMove.class)
    void whatTheTableAllowsLeadsWhereItSays(LifeMove move) {
        assertThat(done(move, at(move.from())).step()).isEqualTo(move.to());
    }

    @ParameterizedTest
    @EnumSource(LifeMove.class)
    void everythingElseIsRefusedWithItsReason(LifeMove move) {
        for (var step : LifeStep.values()) {
            if (!move.isOpenIn(step)) {
                assertThatThrownBy(() -> done(move, at(step)))
                        .as("%s from %s", move, step)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.key()).isEqualTo("studios.life.refused." + move));
            }
        }
    }

    @Test
    void aTrialRunIsNotCheckedBeforeItsLastDay() {
        var trial = at(LifeStep.APPLIED).does(new Deed.Admit(), STAMP, TERMS);
        assertThat(((LifeState.Trial) trial.state()).until()).isEqualTo(TODAY.plusDays(60));
        assertThatThrownBy(() -> done(LifeMove.CHECK, trial))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("studios.life.refused.early"));
    }

    @Test
    void nothingIsQuietBeforeHelpWasOffered() {
        var active = at(LifeStep.RECTIFYING).does(new Deed.Say(LifeMove.MEND, "门开了"), STAMP, TERMS);
        assertThatThrownBy(() -> active.rest(STAMP))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("studios.life.refused.help-first"));
    }

    @Test
    void silenceIsNoticedAMonthBeforeItCountsAndOnlyOnce() {
        var active = at(LifeStep.QUIET).wake(STAMP);
        var last = LocalDate.of(2026, 1, 10);
        assertThat(TERMS.isTimeToWorry(active, last, LocalDate.of(2026, 6, 9))).isFalse();
        assertThat(TERMS.isTimeToWorry(active, last, LocalDate.of(2026, 6, 10))).isTrue();
        assertThat(TERMS.isTimeToWorry(active.worry(STAMP), last, LocalDate.of(2026, 6, 11)))
                .isFalse();
        assertThat(TERMS.isTimeToWorry(active.worry(STAMP), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 1)))
                .isTrue();
    }

    @Test
    void helpNeedsItsTimeAndMustBeNewerThanWhatWasHeld() {
        var helped = at(LifeStep.ACTIVE);
        var last = TODAY.minusMonths(7);
        assertThat(TERMS.isTimeToRest(helped, last, TODAY)).isTrue();
        assertThat(TERMS.isTimeToRest(helped, last, HELP.day().plusDays(29))).isFalse();
        assertThat(TERMS.isTimeToRest(helped, TODAY.minusDays(10), TODAY.plusMonths(8)))
                .isFalse();
        assertThat(TERMS.isTimeToRest(at(LifeStep.QUIET).wake(STAMP), last, TODAY))
                .isFalse();
    }

    @Test
    void theListHasTheLastWord() {
        var open = studio(TODAY.minusDays(3), true);
        assertThat(at(LifeStep.TRIAL).as(open, TERMS).step()).isEqualTo(LifeStep.ACTIVE);
        assertThat(at(LifeStep.QUIET).as(open, TERMS).step()).isEqualTo(LifeStep.QUIET);
        assertThat(at(LifeStep.CHECKED).as(studio(null, true), TERMS).step()).isEqualTo(LifeStep.CHECKED);
        assertThat(at(LifeStep.ACTIVE).as(studio(TODAY, false), TERMS).step()).isEqualTo(LifeStep.WITHDRAWN);
        assertThat(at(LifeStep.MERGED).as(studio(TODAY, false), TERMS).step()).isEqualTo(LifeStep.MERGED);
        assertThat(at(LifeStep.WITHDRAWN).as(open, TERMS).step()).isEqualTo(LifeStep.ACTIVE);
    }

    /** The clock's moves are nobody's; another committee and another studio's lead may nothing. */
    @ParameterizedTest
    @EnumSource(LifeMove.class)
    void eachIsDoneByItsOwnPostAlone(LifeMove move) {
        var life = new MemberStudio(
                UUID.randomUUID(),
                "S19",
                ME,
                0,
                Application.of(studio(null, true)),
                at(move.from()).state());
        for (var role : Role.values()) {
            var scope = switch (role) {
                case COMMITTEE -> ScopeRef.organ("LL");
                case STUDIO_LEAD -> ScopeRef.studio("S19");
                default -> ScopeRef.DISTRICT;
            };
            assertThat(LifeSight.may(staff(role, scope), move, life))
                    .as("%s by %s", move, role)
                    .isEqualTo(role == move.by());
        }
        assertThat(LifeSight.may(staff(Role.COMMITTEE, ScopeRef.organ("JK")), move, life))
                .isFalse();
        assertThat(LifeSight.may(staff(Role.STUDIO_LEAD, ScopeRef.studio("S02")), move, life))
                .isFalse();
    }

    private static Viewer staff(Role role, ScopeRef scope) {
        return new Viewer.Staff(ME, "某人", new Post(UUID.randomUUID(), role, scope, Label.of("某岗")));
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        var edges = Arrays.stream(LifeMove.values())
                .map(move -> "%s --> %s : %s (%s)"
                        .formatted(move.from(), move.to(), move, move.by() == null ? "CLOCK" : move.by()))
                .collect(Collectors.joining("\n"));
        var drawn = "@startuml\n' Drawn by MemberStudioTests from the table in LifeMove; do not edit.\n"
                + "hide empty description\n[*] --> APPLIED : APPLY (MEMBER)\n[*] --> TRIAL : from a list\n"
                + "[*] --> ACTIVE : from a list\n" + edges + "\n@enduml\n";
        Diagram.isDrawn("studio-states.puml", drawn);
    }
}
